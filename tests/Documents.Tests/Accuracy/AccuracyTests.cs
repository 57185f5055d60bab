using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Scores the reader against the labelled samples; docs/accuracy.md says what the measures mean.</summary>
/// <remarks>
/// <c>XANH_WRITE_SCORES=1</c> keeps the present scores when none fell (<c>=force</c> always) and rewrites the table of docs/accuracy.md.
/// <c>XANH_WRITE_FAULTS=FILE</c> writes down what was read wrong.
/// </remarks>
public class AccuracyTests(SampleReadings readings) : IClassFixture<SampleReadings>
{
    [Fact]
    public void No_score_falls()
    {
        var scores = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        var all = new Tally();
        var faults = new List<string>();
        foreach (var sample in readings.Samples)
        {
            var tally = SampleScore.Compare(sample.Gold, readings.Printed(sample));
            scores[sample.Name] = SampleScore.Measures(tally);
            all.Add(tally);
            faults.AddRange(tally.Faults.Select(f => $"{sample.Name}: {f}"));
        }
        scores["all"] = SampleScore.Measures(all);
        scores["all"]["kind"] = Math.Round(scores.Where(s => s.Key != "all").Average(s => s.Value["kind"]), 4);
        if (Environment.GetEnvironmentVariable("XANH_WRITE_FAULTS") is { Length: > 0 } file)
            File.WriteAllLines(file, faults);
        var falls = ScoreBook.Falls(ScoreBook.Load(), scores);
        if (WriteOrder == "force" || WriteOrder == "1" && falls.Count == 0)
            ScoreBook.Write(scores);
        else
            falls.ShouldBeEmpty();
    }

    [Fact]
    public void Every_sample_has_its_scores()
    {
        if (WriteOrder is null)
            ScoreBook.Load().Keys.Except(["all"]).ShouldBe(readings.Samples.Select(s => s.Name), ignoreOrder: true);
    }

    [Fact]
    public void Every_quote_stands_where_it_says()
    {
        var wrong = new List<string>();
        foreach (var sample in readings.Samples)
        {
            if (readings.Of(sample).Reading is not { } reading)
                continue;
            foreach (var item in Items(readings.Printed(sample)))
            {
                var source = item["source"]!;
                var (start, end, quote) = ((int)source["start"]!, (int)source["end"]!, (string)source["quote"]!);
                if (start < 0 || end > reading.Source.Text.Length || start >= end || reading.Source.Text[start..end] != quote)
                    wrong.Add($"{sample}: {item.ToJsonString()}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>The readable text of a task says nothing that its source does not say.</summary>
    [Fact]
    public void Texts_come_from_their_quotes()
    {
        var wrong = new List<string>();
        foreach (var sample in readings.Samples)
        {
            var printed = readings.Printed(sample);
            foreach (var item in printed.Objects("tasks"))
            {
                var (text, quote) = (Folding.Syllables(item.Text("text")), Folding.Syllables(item["source"].Text("quote")));
                if (text.Length == 0 || Similarity.Overlap(text, quote) < 0.7 * text.Length)
                    wrong.Add($"{sample}: {item.Text("text")} <- {item["source"].Text("quote")}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>Labels and documents are rendered from one source; this keeps them together.</summary>
    [Fact]
    public void Every_labelled_task_stands_in_its_document()
    {
        var wrong = new List<string>();
        foreach (var sample in readings.Samples.Where(s => !s.Name.Contains(".scan.", StringComparison.Ordinal)))
        {
            var text = " " + string.Join(' ', Folding.Syllables(readings.Of(sample).Reading?.Source.Text)) + " ";
            foreach (var label in sample.Gold.Objects("tasks"))
            {
                if (!text.Contains(" " + string.Join(' ', Folding.Syllables(label.Text("text")).Take(5)) + " ", StringComparison.Ordinal))
                    wrong.Add($"{sample}: {label.Text("text")}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    private static string? WriteOrder => Environment.GetEnvironmentVariable("XANH_WRITE_SCORES");

    private static IEnumerable<JsonObject> Items(JsonNode? node) => node switch
    {
        JsonObject item => (item["source"] is JsonObject ? [item] : Array.Empty<JsonObject>()).Concat(item.Where(p => p.Key != "source").SelectMany(p => Items(p.Value))),
        JsonArray list => list.SelectMany(Items),
        _ => [],
    };
}
