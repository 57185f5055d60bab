using System.Globalization;
using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Tests.Extraction;

namespace Xanh.Documents.Tests;

/// <summary>The lines in the library's README compile, run, and are the lines below.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_use_shown_in_the_readme_runs()
    {
        const string name = "ke-hoach.txt";
        var content = Encoding.UTF8.GetBytes("KẾ HOẠCH\nPhát triển công nghiệp môi trường năm 2027\n");
        using var output = new StringWriter(CultureInfo.InvariantCulture);
#pragma warning disable xUnit1051 // the README does without a cancellation token
        #region readme
        var file = new SourceFile(name, content);
        var outcome = await new PlanReader().ReadAsync([file]);
        if (outcome.Succeeded)
            foreach (var task in outcome.Reading.Tasks)
                output.WriteLine($"{task.Text} ({string.Join(", ", task.Lead)})");
        else
            output.WriteLine(outcome.Refusal.Message(CultureInfo.GetCultureInfo("vi-VN")));
        #endregion
#pragma warning restore xUnit1051
        outcome.Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void The_readme_shows_those_lines()
    {
        var root = SpecCase.RepositoryRoot();
        var test = File.ReadAllText(Path.Combine(root, "tests", "Documents.Tests", "ReadmeTests.cs"));
        var readme = File.ReadAllText(Path.Combine(root, "src", "Documents", "README.md"));
        Lines(Between(readme, "```csharp\n", "```")).ShouldBe(Lines(Between(test, "#region " + "readme\n", "#endregion")));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
}
