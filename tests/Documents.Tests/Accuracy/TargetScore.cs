using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Compares targets by bounds and unit; then the year and the object of those found.</summary>
internal static class TargetScore
{
    public static void Count(JsonNode gold, JsonNode read, Tally tally)
    {
        var (wanted, got) = (gold.Objects("targets"), read.Objects("targets"));
        var candidates = from g in wanted.Index()
                         from p in got.Index()
                         where Bounds(g.Item) == Bounds(p.Item) && SameUnit(Units(p.Item), Units(g.Item))
                         select (g.Item.Flag("optional") ? 1 : 0, Similarity.F1(g.Item.Text("object"), p.Item.Text("object")) + (SameYear(g.Item, p.Item) ? 0.5 : 0), g.Index, p.Index);
        var (byGold, byRead) = Similarity.Pair(candidates);
        foreach (var (j, target) in got.Index())
        {
            var hit = byRead.TryGetValue(j, out var i);
            if (hit && wanted[i].Flag("optional"))
                continue;
            tally.Add("targets_p", hit);
            if (!hit)
                tally.Fault("extra target", Words(target));
        }
        foreach (var (i, label) in wanted.Index())
        {
            if (label.Flag("optional"))
                continue;
            tally.Add("targets_r", byGold.ContainsKey(i));
            if (!byGold.TryGetValue(i, out var j))
            {
                tally.Fault("missed target", Words(label));
                continue;
            }
            tally.Add("target_year", SameYear(label, got[j]));
            tally.Add("target_object", Similarity.F1(label.Text("object"), got[j].Text("object")) >= 0.5);
            if (!SameYear(label, got[j]))
                tally.Fault("wrong target year", Words(label), got[j].Text("year") ?? "null");
        }
    }

    private static string Words(JsonObject t) => $"{t.Text("min")}..{t.Text("max")} {t.Text("unit")} {t.Text("year")} {t.Text("object")}";

    private static (decimal?, decimal?) Bounds(JsonObject t)
    {
        var (low, high) = (t.Number("min"), t.Number("max"));
        if (low is null || low != high)
            return (low, high);
        return t.Text("comparison") switch { "at_least" => (low, null), "at_most" => (null, high), _ => (low, high) };
    }

    private static bool SameYear(JsonObject label, JsonObject read) =>
        label.Alternatives("year").Prepend(label["year"]).Any(y => y?.ToString() == read.Text("year"));

    private static HashSet<string> Units(JsonObject t)
    {
        var units = t.Alternatives("unit").Prepend(t["unit"]).Select(u => Folding.Fold(u?.ToString()).Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        if (t.Text("frequency") == "annual")
            units.UnionWith(units.Where(u => u.Length > 0 && !u.Contains('/', StringComparison.Ordinal)).Select(u => u + "/năm").ToList());
        return units;
    }

    /// <summary>Equal, or for counted things one the beginning of the other ("lớp", "lớp tập huấn").</summary>
    private static bool SameUnit(HashSet<string> read, HashSet<string> label) => read.Any(p => label.Any(g => p == g || Begins(Bare(p), Bare(g)) && (p.EndsWith("/năm", StringComparison.Ordinal) == g.EndsWith("/năm", StringComparison.Ordinal))));

    private static string Bare(string unit) => unit.EndsWith("/năm", StringComparison.Ordinal) ? unit[..^4] : unit;

    private static bool Begins(string a, string b) => a.Length > 0 && b.Length > 0 && !(a + b).AsSpan().ContainsAny('%', '/')
        && (a == b || a.StartsWith(b + " ", StringComparison.Ordinal) || b.StartsWith(a + " ", StringComparison.Ordinal));
}
