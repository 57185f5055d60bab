using System.Globalization;

namespace Xanh.Assessment.Tables;

/// <summary>A table of figures that ships inside this library: CSV with a header line, <c>#</c> begins a comment, no quotes.</summary>
internal sealed class EmbeddedTable
{
    private readonly string[] header;

    /// <param name="name">The file's path within the library, as <c>Drives/motor-classes.csv</c>.</param>
    public EmbeddedTable(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("No table " + name);
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(';')).ToList();
        header = lines[0];
        Rows = [.. lines.Skip(1)];
        if (Rows.Any(r => r.Length != header.Length))
            throw new InvalidOperationException("A row of another width in " + name);
    }

    public IReadOnlyList<string[]> Rows { get; }

    public string Text(string[] row, string column) => row[Array.IndexOf(header, column)];

    /// <summary>A number in the invariant culture.</summary>
    public double Number(string[] row, string column) => double.Parse(Text(row, column), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A day as 2011-04-19; null when the cell is empty.</summary>
    public DateOnly? Day(string[] row, string column) =>
        Text(row, column) is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
