using Xanh.Documents.Reading.Rows;

namespace Xanh.Programme.Registers.Importing;

/// <summary>A table somebody uploaded, open for reading.</summary>
internal sealed class UploadedTable(RowFile file, string name) : IDisposable
{
    public RowFile File => file;

    /// <summary>As the sender calls it.</summary>
    public string Name => name;

    /// <summary>The rows of a sheet; of the first one when there is no such sheet.</summary>
    public RowReader Read(int sheet) => file.Read(sheet >= 0 && sheet < file.Sheets.Count ? sheet : 0);

    public void Dispose() => file.Dispose();
}
