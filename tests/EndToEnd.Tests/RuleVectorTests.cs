using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>The page's rules give what the server's give: the same vectors, run by a browser.</summary>
public sealed class RuleVectorTests(BrowserFixture site)
{
    private const string Run =
        """
        (text) => {
          const vectors = JSON.parse(text);
          const { read, readNumber, showNumber, ofReport } = window.xanhRules;
          const wrong = [];
          const same = (what, got, wanted) => {
            if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(`${JSON.stringify(what)}: ${JSON.stringify(got)}`);
          };
          const words = (faults) => faults.map((f) => `${f.code} ${f.argument}`.trimEnd());
          for (const v of vectors.numbers) {
            const kept = readNumber(v.typed, v.mark);
            same(v, kept, v.kept);
            if (kept !== null) same(v, showNumber(kept, v.mark), v.shown);
          }
          for (const v of vectors.answers) {
            const answer = read(v.rule, v.typed, v.mark);
            same(v, answer.value, v.value);
            same(v, words(answer.faults), v.faults);
          }
          for (const v of vectors.reports) {
            const found = ofReport(v.rules, v.values);
            same(v, Object.fromEntries(Object.entries(found).map(([key, faults]) => [key, words(faults)])), v.faults);
          }
          return [String(vectors.numbers.length + vectors.answers.length + vectors.reports.length), ...wrong];
        }
        """;

    [Fact]
    public async Task A_browser_gives_what_the_server_gives()
    {
        var context = await site.NewContextAsync(site.Address, 1280, scripts: true);
        var page = await context.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Root, "src", "Web", "wwwroot", "rules.js") });
        var vectors = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Testing", "rule-vectors.json"));
        var result = await page.EvaluateAsync<string[]>(Run, vectors);
        result.Skip(1).ShouldBeEmpty();
        int.Parse(result[0], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(70);
        await context.DisposeAsync();
    }
}
