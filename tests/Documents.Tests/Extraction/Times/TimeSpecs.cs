using System.Globalization;
using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Json;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Tests.Extraction.Times;

/// <summary>Runs the tables of <c>src/Documents/Extraction/Times/Times.md</c>.</summary>
public class TimeSpecs
{
    private const int IssueYear = 2025;

    public static TheoryData<string, string> Cells() => Rows("Cells", 4);

    public static TheoryData<string, string> Sentences() => Rows("Sentences", 5);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Reads_cell(string text, string expected)
    {
        var time = TimeFrames.ParseCell(text, IssueYear);

        Values(time).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Finds_time_of_sentence(string sentence, string expected)
    {
        var found = TimeFrames.FindInSentence(sentence, WordLists.Default, IssueYear);

        var stretch = found is { } f ? sentence.Substring(f.Start, f.Length) : "-";
        $"{stretch} | {Values(found?.Time ?? TimeFrame.None)}".ShouldBe(expected);
    }

    [Fact]
    public void Keeps_the_text_of_a_cell_it_cannot_read() => TimeFrames.ParseCell("Theo hướng dẫn của Bộ", null).Text.ShouldBe("Theo hướng dẫn của Bộ");

    [Fact]
    public void Says_nothing_of_a_day_without_any_year() => TimeFrames.ParseCell("Trước ngày 20/11", null).Kind.ShouldBe(TimeKind.None);

    private static string Values(TimeFrame time)
    {
        string End(DateOnly? day) => day is not { } d ? "-"
            : time.Kind == TimeKind.Date ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : d.Year.ToString(CultureInfo.InvariantCulture);
        return $"{Words.Of(time.Kind)} | {End(time.From)} | {End(time.To)}";
    }

    private static TheoryData<string, string> Rows(string heading, int columns)
    {
        var path = Path.Combine(SpecCase.RepositoryRoot(), "src", "Documents", "Extraction", "Times", "Times.md");
        var rows = File.ReadLines(path)
            .SkipWhile(l => l != $"## {heading}").Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Where(l => l.StartsWith('|')).Skip(2)
            .Select(l => l.Trim('|', ' ').Split(" | "))
            .Select(cells => (cells[0], string.Join(" | ", cells[1..])))
            .ToList();
        rows.ShouldAllBe(r => r.Item2.Split(" | ", StringSplitOptions.None).Length == columns - 1);
        rows.Count.ShouldBeGreaterThan(20);
        return [.. rows];
    }
}
