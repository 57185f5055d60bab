using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Compares reporting duties: who reports to whom in which rhythm, then the day. Duties that arise ad hoc are not counted.</summary>
internal static partial class ReportingScore
{
    public static void Count(JsonNode gold, JsonNode read, Tally tally)
    {
        var labels = gold.Objects("reporting").ConvertAll(Duty.Of);
        var got = read.Objects("reporting").ConvertAll(Duty.Of);
        var required = labels.FindAll(d => !d.Optional);
        foreach (var duty in got.Where(d => !d.AdHoc && !(labels.Exists(l => l.Optional && Same(l, d)) && !required.Exists(l => Same(l, d)))))
        {
            tally.Add("reporting_p", required.Exists(l => Same(l, duty)));
            if (!required.Exists(l => Same(l, duty)))
                tally.Fault("extra report", duty.Label);
        }
        foreach (var label in required)
        {
            var hits = got.FindAll(d => Same(label, d));
            tally.Add("reporting_r", hits.Count > 0);
            if (hits.Count == 0)
            {
                tally.Fault("missed report", label.Label);
                continue;
            }
            if (label.Days[0].Count == 0)
                continue;
            var all = hits.SelectMany(h => h.Days[0]).ToHashSet();
            var right = label.Days.Exists(d => d.IsSubsetOf(all));
            tally.Add("reporting_deadline", right);
            if (!right)
                tally.Fault("wrong report day", label.Label, string.Join("; ", all));
        }
    }

    private static bool Same(Duty a, Duty b) => a.Frequencies.Overlaps(b.Frequencies)
        && a.To.Exists(list => list.Exists(x => b.To[0].Exists(y => Bare(x) == Bare(y) || x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal))))
        && a.Who.Exists(list => Share(list, b.Who[0]) >= 0.5);

    private static string Bare(string text) => text.Split('(')[0].Trim();

    private static double Share(List<string> a, List<string> b)
    {
        var (x, y) = (a.SelectMany(Folding.Syllables).ToHashSet(StringComparer.Ordinal), b.SelectMany(Folding.Syllables).ToHashSet(StringComparer.Ordinal));
        return x.Count == 0 || y.Count == 0 ? 0 : x.Intersect(y, StringComparer.Ordinal).Count() / (double)Math.Min(x.Count, y.Count);
    }

    private sealed record Duty(List<List<string>> Who, List<List<string>> To, HashSet<string> Frequencies, List<HashSet<(int, int?)>> Days, bool Marked, string Label)
    {
        public bool AdHoc => Frequencies.SetEquals(["ad_hoc"]);

        public bool Optional => Marked || AdHoc;

        public static Duty Of(JsonObject node) => new(
            [.. node.Alternatives("who").Prepend(node["who"]).Select(v => Labels.Names(v))],
            [.. node.Alternatives("to").Prepend(node["to"]).Select(v => Labels.Names(v))],
            [.. node.Alternatives("frequency").Prepend(node["frequency"]).SelectMany(f => f?.ToString().Split('+') ?? ["none"])],
            [.. node.Alternatives("deadline").Prepend(node["deadline"]).Select(d => DaysOf(d?.ToString()))],
            node.Flag("optional"),
            $"{node.Text("who")} -> {node.Text("to")} {node.Text("frequency")} {node.Text("deadline")}");
    }

    private static HashSet<(int, int?)> DaysOf(string? text) => [.. Day().Matches(text ?? "").Select(m =>
        (int.Parse(m.Groups["day"].Value, CultureInfo.InvariantCulture), m.Groups["month"].Success ? int.Parse(m.Groups["month"].Value, CultureInfo.InvariantCulture) : (int?)null))];

    [GeneratedRegex(@"(?<day>\d{1,2})/((?<month>\d{1,2})|-)", RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
