using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Compares the facts of the document, the signer, and the lists of names: bases, recipients, funding.</summary>
internal sealed class FactScore(JsonNode gold, JsonNode read, Tally tally)
{
    public void Count()
    {
        var (g, r) = (gold["document"], read["document"]);
        Field("kind", new[] { gold.Text("kind") }.Concat(gold.Alternatives("kind").Select(k => k?.ToString())).Contains(read.Text("kind")), gold.Text("kind"), read.Text("kind"));
        Equal("number", "number", Folding.DocumentNumber);
        Equal("date", "date", v => v ?? "");
        Equal("place", "place", Folding.Fold);
        Equal("issuer", "issuer", Folding.Fold);
        Equal("doc_type", "type", Folding.Fold);
        var titles = g.Alternatives("title").Prepend(g?["title"]).Select(t => t?.ToString()).ToList();
        Field("title", titles[0] is null ? r.Text("title") is null : titles.Exists(t => Similarity.F1(t, r.Text("title")) >= 0.9), titles[0], r.Text("title"));
        var period = g.Alternatives("period").Prepend(g?["period"]).Any(p => p.Text("from") == r?["period"].Text("from") && p.Text("to") == r?["period"].Text("to"));
        Field("period", period, g?["period"]?.ToJsonString(), r?["period"]?.ToJsonString());
        var signer = Folding.Fold(gold["signer"].Text("name")) == Folding.Fold(read["signer"].Text("name")) && Folding.Fold(gold["signer"].Text("position")) == Folding.Fold(read["signer"].Text("position"));
        tally.Add("signer", signer);
        if (!signer)
            tally.Fault("wrong signer", gold["signer"].Text("name"), read["signer"].Text("name") + ", " + read["signer"].Text("position"));
        Named("legal", "legal_bases", (a, b) => Folding.DocumentNumber(a) == Folding.DocumentNumber(b), x => !x.Any(char.IsAsciiDigit), "number",
            gold.Objects("cited_documents").Where(c => c.Text("role") == "submission").Select(c => c.Text("number")!));
        Named("recipients", "recipients", SameRecipient, x => Recipient(x).StartsWith("lưu", StringComparison.Ordinal), "name", []);
        Named("funding", "funding_sources", Near, _ => false, "name", []);
        Amendments();
    }

    private void Amendments()
    {
        var (need, got) = (Changes(gold), Changes(read));
        foreach (var change in got)
            tally.Add("amends_p", need.Contains(change));
        foreach (var change in need)
        {
            tally.Add("amends_r", got.Contains(change));
            if (!got.Contains(change))
                tally.Fault("missed amendment", change);
        }
    }

    private static HashSet<string> Changes(JsonNode node) =>
        [.. node.Objects("amends").Select(a => $"{Folding.DocumentNumber(a.Text("number"))} {Folding.Fold(a.Text("item"))} {a.Text("change")}")];

    private void Equal(string label, string field, Func<string?, string> form)
    {
        var rights = gold["document"].Alternatives(label).Prepend(gold["document"]?[label]).Select(v => form(v?.ToString()));
        Field(field, rights.Contains(form(read["document"].Text(field))), gold["document"].Text(label), read["document"].Text(field));
    }

    private void Field(string name, bool right, string? gold, string? read)
    {
        tally.Add("document", right);
        tally.Add("doc_" + name, right);
        if (!right)
            tally.Fault("wrong " + name, gold ?? "null", read ?? "null");
    }

    private void Named(string measure, string list, Func<string, string, bool> same, Func<string, bool> drop, string key, IEnumerable<string> also)
    {
        var labels = (gold[list] as JsonArray ?? []).Select(x => x is JsonObject o ? (Name: o.Text("name") ?? o.Text("number") ?? "", Free: o.Flag("optional")) : (Name: x!.ToString(), Free: false)).ToList();
        var need = labels.Where(x => !x.Free && !drop(x.Name)).Select(x => x.Name).ToList();
        var free = labels.Where(x => x.Free).Select(x => x.Name).Concat(also).ToList();
        var got = read.Objects(list).Select(x => x.Text(key)).OfType<string>().Where(x => x.Length > 0 && !drop(x) && (need.Exists(a => same(a, x)) || !free.Exists(a => same(a, x)))).ToList();
        foreach (var name in got)
        {
            tally.Add(measure + "_p", need.Exists(a => same(a, name)));
            if (!need.Exists(a => same(a, name)))
                tally.Fault("extra " + measure, name);
        }
        foreach (var name in need)
        {
            tally.Add(measure + "_r", got.Exists(b => same(name, b)));
            if (!got.Exists(b => same(name, b)))
                tally.Fault("missed " + measure, name);
        }
    }

    private static string Recipient(string text) => System.Text.RegularExpressions.Regex.Replace(Folding.Fold(text), @"\(.*?\)", " ").Trim(' ', '.', ';', ':', ',', '-');

    private static bool SameRecipient(string a, string b)
    {
        var (x, y) = (Folding.Syllables(Recipient(a)), Folding.Syllables(Recipient(b)));
        var shared = Similarity.Overlap(x, y);
        return Recipient(a) == Recipient(b) || shared > 0 && shared / (double)(x.Length + y.Length - shared) >= 0.8;
    }

    private static bool Near(string a, string b)
    {
        var (x, y) = (Folding.Syllables(a), Folding.Syllables(b));
        return x.Length > 0 && y.Length > 0 && Similarity.Overlap(x, y) >= 0.75 * Math.Min(x.Length, y.Length);
    }
}
