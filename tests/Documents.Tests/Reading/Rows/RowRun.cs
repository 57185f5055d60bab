using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Rows;
using Xanh.Documents.Tests.Reading.Xlsx;

namespace Xanh.Documents.Tests.Reading.Rows;

/// <summary>Reads table files as tests look at them.</summary>
internal static class RowRun
{
    /// <summary>Rows as <c>number: a | b</c>; behind the last the code of a refusal, if there is one.</summary>
    public static List<string> Rows(RowFile file, int sheet = 0)
    {
        using var reader = file.Read(sheet);
        var rows = new List<string>();
        while (reader.Next())
            rows.Add(FormattableString.Invariant($"{reader.Row.Number}: {string.Join(" | ", Enumerable.Range(0, reader.Row.Count).Select(c => Shown(reader.Row[c])))}"));
        if (reader.Refusal is { } refusal)
            rows.Add(refusal.Code);
        return rows;
    }

    public static RowFile Open(byte[] content, string name = "bảng.xlsx")
    {
        var file = RowFile.Open(new MemoryStream(content), name, out var refusal);
        refusal.ShouldBeNull();
        return file.ShouldNotBeNull();
    }

    public static List<string> Csv(string text) => Csv(Encoding.UTF8.GetBytes(text));

    public static List<string> Csv(byte[] content)
    {
        using var file = Open(content, "bảng.csv");
        return Rows(file);
    }

    public static List<string> Sheet(string rows, string styles = "", string shared = "", int sheet = 0)
    {
        using var file = Open(new XlsxFile().WithSheet("a", rows).WithStyles(styles).WithSharedStrings(shared).ToFile().Content.ToArray());
        return Rows(file, sheet);
    }

    public static ReadRefusal Refused(byte[] content)
    {
        RowFile.Open(new MemoryStream(content), "bảng.xlsx", out var refusal).ShouldBeNull();
        return refusal.ShouldNotBeNull();
    }

    private static string Shown(RowCell cell) => cell switch
    {
        { HasFormula: true } => "=" + cell.Text,
        { Kind: RowCellKind.Number } => "#" + cell.Text,
        { Kind: RowCellKind.Day } => "@" + cell.Text,
        { Kind: RowCellKind.Error } => "!" + cell.Text,
        _ => cell.Text,
    };
}
