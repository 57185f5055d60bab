using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>The measures of one reading, or of several together.</summary>
internal static class SampleScore
{
    /// <summary>Name and meaning of every measure, in the order of the table.</summary>
    public static readonly IReadOnlyList<(string Name, string Meaning)> All =
    [
        ("tasks_p", "tasks read that are tasks"), ("tasks_r", "tasks found"), ("lead", "lead agencies right"), ("coordinate", "coordinating agencies right"), ("time", "time right"),
        ("targets_p", "targets read that are targets"), ("targets_r", "targets found"), ("target_year", "year of the target right"),
        ("reporting_f1", "reporting duties"), ("reporting_deadline", "day of the report right"), ("document", "facts of the document right"), ("signer", "signer right"),
        ("recipients_f1", "recipients"), ("legal_f1", "legal bases"), ("funding_f1", "funding sources"), ("amends_f1", "changes to an earlier plan"), ("kind", "plan, article or neither, rightly told"),
    ];

    public static Tally Compare(JsonNode gold, JsonNode read)
    {
        var tally = new Tally();
        if (gold.Text("kind") == "not-plan")
        {
            var right = read["error"] is not null || read.Text("kind") == "not-a-plan" && read.Objects("tasks").Count == 0;
            tally.Add("kind", right);
            if (!right)
                tally.Fault("wrong kind", "not a plan", $"{read.Text("kind")} with {read.Objects("tasks").Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} tasks");
            return tally;
        }
        if (read["error"] is { } error)
            tally.Fault("refused", error.Text("code"));
        new TaskScore(gold, read, tally).Count();
        TargetScore.Count(gold, read, tally);
        ReportingScore.Count(gold, read, tally);
        new FactScore(gold, read, tally).Count();
        return tally;
    }

    public static SortedDictionary<string, double> Measures(Tally tally)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, _) in All)
        {
            var value = name.EndsWith("_f1", StringComparison.Ordinal) ? tally.F1(name[..^3]) : name == "kind" ? tally.Rate("kind") ?? tally.Rate("doc_kind") : tally.Rate(name);
            if (value is { } v)
                scores[name] = v;
        }
        return scores;
    }
}
