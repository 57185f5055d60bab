using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Xlsx;

/// <summary>Reads .xlsx: for each visible sheet its name as a paragraph, then its filled part as a table.</summary>
internal sealed class XlsxReader : IReader
{
    /// <exception cref="ReadRefusedException">The container is not safe or not whole, or a sheet is too large.</exception>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        using var package = OfficePackage.Open(file, context.Limits);
        var workbook = Workbook.Open(package, file.Name);
        if (package.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            context.Warn("macros-ignored", span: null, file.Name);
        var walk = new SheetWalk(file.Name, workbook, context);
        var blocks = new List<Block>();
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.IsHidden)
            {
                context.Note("xlsx.hidden-sheet", span: null, file.Name, sheet.Name);
                continue;
            }
            var grid = package.Read(sheet.Part, walk.Read, new SheetGrid());
            if (grid.RowCount == 0)
                continue;
            var name = context.Text.Append(sheet.Name);
            context.Text.EndLine();
            blocks.Add(new Paragraph { Text = name, Span = name.Span });
            blocks.Add(new SheetTable(grid, context.Text).Build()!);
        }
        if (blocks.Count == 0)
            context.Warn("xlsx.no-text", span: null, file.Name);
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }
}
