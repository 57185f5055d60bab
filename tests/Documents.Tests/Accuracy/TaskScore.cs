using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Compares tasks: found or not, and of those found the agencies and times.</summary>
internal sealed class TaskScore(JsonNode gold, JsonNode read, Tally tally)
{
    private readonly List<JsonObject> wanted = gold.Objects("tasks");
    private readonly List<JsonObject> got = read.Objects("tasks");

    public void Count()
    {
        var units = Units();
        var (byUnit, byRead) = Similarity.Pair(Candidates(units));
        var found = new Dictionary<int, int>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var pieces = units.Index().Where(u => u.Item.Piece && u.Item.Task == i).Select(u => u.Index).ToList();
            var hits = pieces.Where(byUnit.ContainsKey).Select(u => byUnit[u]).ToList();
            if (byUnit.TryGetValue(i, out var whole))
                found[i] = whole;
            else if (pieces.Count > 0 && 2 * hits.Count >= pieces.Count)
                found[i] = hits[0];
        }
        for (var j = 0; j < got.Count; j++)
        {
            if (byRead.TryGetValue(j, out var unit) && units[unit].Optional)
                continue;
            tally.Add("tasks_p", byRead.ContainsKey(j));
            if (!byRead.ContainsKey(j))
                tally.Fault("extra task", got[j].Text("text"));
        }
        for (var i = 0; i < wanted.Count; i++)
        {
            if (wanted[i].Flag("optional"))
                continue;
            tally.Add("tasks_r", found.ContainsKey(i));
            if (found.TryGetValue(i, out var j))
                Compare(wanted[i], got[j]);
            else
                tally.Fault("missed task", wanted[i].Text("text"));
        }
    }

    /// <summary>What can be matched: every task, then the pieces of each.</summary>
    private List<(int Task, bool Optional, bool Piece, string[] Text, string[] All)> Units()
    {
        var units = wanted.Select((t, i) => (i, t.Flag("optional"), false, Folding.Syllables(t.Text("text")), Folding.Syllables(string.Join(' ', Pieces(t).Prepend(t.Text("text")!))))).ToList();
        units.AddRange(wanted.SelectMany((t, i) => Pieces(t).Select(p => (i, true, true, Folding.Syllables(p), Array.Empty<string>()))));
        return units;
    }

    private IEnumerable<(int, double, int, int)> Candidates(List<(int Task, bool Optional, bool Piece, string[] Text, string[] All)> units)
    {
        var texts = got.ConvertAll(t => Folding.Syllables(t.Text("text")));
        for (var u = 0; u < units.Count; u++)
        {
            var (task, optional, _, text, all) = units[u];
            for (var j = 0; j < got.Count; j++)
            {
                var score = Math.Max(Similarity.Of(text, texts[j]), Similarity.Of(all, texts[j], contain: false));
                if (score < Similarity.Match)
                    continue;
                var origin = Origins(wanted[task]).Contains(got[j].Text("origin")) ? 0.15 : 0;
                var lead = Parties(wanted[task], "lead").Exists(p => p.SetEquals(Labels.Names(got[j]["lead"]))) ? 0.03 : 0;
                yield return (optional ? 1 : 0, score + origin + lead, u, j);
            }
        }
    }

    private void Compare(JsonObject label, JsonObject task)
    {
        tally.Add("origin", Origins(label).Contains(task.Text("origin")));
        foreach (var role in new[] { "lead", "coordinate" })
        {
            var right = Parties(label, role).Exists(p => p.SetEquals(Labels.Names(task[role])));
            tally.Add(role, right);
            if (!right)
                tally.Fault("wrong " + role, label[role]?.ToJsonString(Plain), task[role]?.ToJsonString(Plain) + " in " + label.Text("text"));
        }
        var timed = GoldTime.AllOf(label["normalised"]).Contains(GoldTime.Of(task["time"]));
        tally.Add("time", timed);
        if (!timed)
            tally.Fault("wrong time", GoldTime.Of(label["normalised"]).ToString(), GoldTime.Of(task["time"]) + " in " + label.Text("text"));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static List<HashSet<string>> Parties(JsonObject label, string role) =>
        [.. label.Alternatives(role).Prepend(label[role]).Select(p => Labels.Names(p).ToHashSet(StringComparer.Ordinal))];

    private static HashSet<string?> Origins(JsonObject label) => [label.Text("origin"), .. label.Alternatives("origin").Select(o => o?.ToString())];

    private static IEnumerable<string> Pieces(JsonObject label) => (label["parts"] as JsonArray)?.Select(p => p!.ToString()) ?? [];
}
