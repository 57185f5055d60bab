using Xanh.Documents.Reading.Containers;
using Xanh.Documents.Reading.Xlsx;

namespace Xanh.Documents.Reading.Rows;

/// <summary>An .xlsx as a table file.</summary>
internal sealed class XlsxRows : RowFile
{
    private readonly OfficePackage package;
    private readonly Workbook workbook;
    private readonly string name;

    /// <exception cref="ReadRefusedException"><c>table-macros</c>, <c>table-links</c>, or no sound workbook.</exception>
    public XlsxRows(OfficePackage package, string name)
    {
        (this.package, this.name) = (package, name);
        if (package.PartNames.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw ReadRefusedException.Of("table-macros", name);
        if (package.PartNames.Any(part => part.StartsWith("xl/externalLinks", StringComparison.OrdinalIgnoreCase)))
            throw ReadRefusedException.Of("table-links", name);
        workbook = Workbook.Open(package, name);
        Sheets = [.. workbook.Sheets.Select(s => new RowSheet(s.Name, s.IsHidden))];
        if (Sheets.Count == 0)
            throw ReadRefusedException.Of("table-format", name);
    }

    public override IReadOnlyList<RowSheet> Sheets { get; }

    public override RowReader Read(int sheet) => new XlsxRowReader(package, workbook, workbook.Sheets[sheet].Part, name);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            package.Dispose();
    }
}
