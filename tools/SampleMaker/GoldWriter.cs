using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Xanh.SampleMaker;

/// <summary>Writes the labels of a source as gold.json.</summary>
internal static partial class GoldWriter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, string> Origins = new(StringComparer.Ordinal)
    {
        ["S"] = "solution", ["A"] = "assignment", ["X"] = "annex", ["P"] = "prose",
    };

    public static void Write(SampleSource source)
    {
        var gold = new JsonObject
        {
            ["readings"] = new JsonArray([.. Readings(source)]),
            ["kind"] = source.Setting("kind") ?? "plan",
            ["kind_alt"] = source.Setting("kind_alt") is { } kind ? new JsonArray(kind) : null,
            ["covers"] = source.Setting("covers"),
            ["document"] = Facts(source),
            ["legal_bases"] = Named(source, "B", "number"),
            ["cited_documents"] = new JsonArray([.. source.Notes.Where(n => n.Kind == "C").Select(n => new JsonObject { ["number"] = n.Value, ["role"] = n["role"] ?? "cited" })]),
            ["tasks"] = new JsonArray([.. source.Notes.Where(n => Origins.ContainsKey(n.Kind)).Select((n, i) => TaskLabel(n, i + 1))]),
            ["targets"] = new JsonArray([.. source.Notes.Where(n => n.Kind == "G").Select(TargetLabel)]),
            ["funding_sources"] = Named(source, "F", "name"),
            ["reporting"] = new JsonArray([.. source.Notes.Where(n => n.Kind == "R").Select(ReportLabel)]),
            ["amends"] = new JsonArray([.. source.Notes.Where(n => n.Kind == "M").Select(n => new JsonObject { ["number"] = n.Value, ["item"] = n["item"], ["change"] = n["change"] })]),
            ["recipients"] = Named(source, "N", "name"),
            ["signer"] = source.Setting("signer")?.Split('|', StringSplitOptions.TrimEntries) is [var name, var position]
                ? new JsonObject { ["name"] = name, ["position"] = position } : null,
        };
        File.WriteAllText(Path.Combine(source.Folder, "gold.json"), gold.ToJsonString(Options) + "\n");
    }

    /// <summary>Each reading is the list of files read together.</summary>
    private static IEnumerable<JsonNode> Readings(SampleSource source) => source.Files.Select(file =>
        new JsonArray([file, .. source.Parts.Where(p => p.File is not null).Select(p => (JsonNode)p.File!)]));

    private static JsonObject Facts(SampleSource source)
    {
        var facts = new JsonObject();
        foreach (var key in new[] { "number", "date", "place", "issuer", "type", "title" })
            facts[key == "type" ? "doc_type" : key] = source.Setting(key);
        facts["period"] = source.Setting("period") is { } period ? Period(period) : null;
        foreach (var key in source.Settings.Keys.Where(k => k != "kind_alt" && k.EndsWith("_alt", StringComparison.Ordinal)))
        {
            var values = source.Settings[key].Split(" || ");
            facts[key == "type_alt" ? "doc_type_alt" : key] = new JsonArray([.. values.Select(v => key == "period_alt" ? (JsonNode?)Period(v) : Value(v))]);
        }
        return facts;
    }

    private static JsonNode? Value(string v) => v == "null" ? null : v;

    private static JsonObject? Period(string text)
    {
        if (text == "null")
            return null;
        var ends = text.Split('-');
        return new JsonObject { ["from"] = Number(ends[0]), ["to"] = Number(ends[1]) };
    }

    private static JsonValue? Number(string text) => text.Length == 0 ? null : JsonValue.Create(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static JsonArray Named(SampleSource source, string kind, string key) => new([.. source.Notes.Where(n => n.Kind == kind).Select(n =>
    {
        var name = n.Value.Length > 0 ? n.Value : n.LineText.TrimEnd(';', '.', ' ');
        return n.Optional ? new JsonObject { [key] = name, ["optional"] = true } : (JsonNode)name;
    })]);

    private static JsonObject TaskLabel(Note n, int index)
    {
        var cells = n.LineText.Split(" | ");
        var columns = n["cols"]?.Split(',') ?? [];
        string? Cell(string column) => columns.Contains(column) && Array.IndexOf(columns, column) < cells.Length ? cells[Array.IndexOf(columns, column)].Replace("<br>", " ", StringComparison.Ordinal) : null;
        var label = new JsonObject
        {
            ["n"] = index, ["text"] = (n["text"] ?? Cell("task") ?? n.LineText).Replace("\\r\\n", " ", StringComparison.Ordinal), ["origin"] = Origins[n.Kind], ["section"] = n.Group is null ? n.Section : null, ["group"] = n.Group,
            ["lead"] = Parties(n["lead"] ?? Cell("lead") ?? (n.Kind == "A" ? n.Heading?.Value : null)),
            ["coordinate"] = Parties(n["coord"] ?? Cell("coord")),
            ["time"] = n["timetext"] ?? Cell("time"),
            ["normalised"] = Time(n["time"] ?? "none", n.Fields["timealt"]),
        };
        Alternatives(label, "lead", n.Fields["leadalt"].Concat(n["lead"] is null && n.Kind == "A" ? n.Heading?.Fields["leadalt"] ?? [] : []));
        Alternatives(label, "coordinate", n.Fields["coordalt"]);
        if (n["originalt"] is { } origin)
            label["origin_alt"] = new JsonArray(origin);
        if (n["parts"] is { } parts)
            label["parts"] = new JsonArray([.. parts.Split(" // ").Select(p => (JsonNode)p)]);
        if (n.Optional)
            label["optional"] = true;
        return label;
    }

    private static void Alternatives(JsonObject label, string key, IEnumerable<string> values)
    {
        var lists = values.Select(v => (JsonNode)Parties(v)).ToArray();
        if (lists.Length > 0)
            label[key + "_alt"] = new JsonArray(lists);
    }

    private static JsonArray Parties(string? value) => new([.. SampleSource.Split(value ?? "").Where(v => v != "-").Select(v => (JsonNode)v.TrimEnd('.'))]);

    /// <summary>Short forms: none, annual, continuous, y2026, by2028, 2026-2028, 2026-, d2026-07-01..2026-09-30, d..2027-06-30.</summary>
    private static JsonObject Time(string text, IEnumerable<string>? alternatives = null)
    {
        var ends = text.TrimStart('d').Split("..");
        var time = text switch
        {
            "none" or "annual" or "continuous" => TimeLabel(text, null, null),
            ['y', .. var year] => TimeLabel("year", Number(year), Number(year)),
            ['b', 'y', .. var year] => TimeLabel("by_year", null, Number(year)),
            ['d', ..] => TimeLabel("date", ends[0].Length > 0 ? ends[0] : null, ends[1].Length > 0 ? ends[1] : null),
            _ => TimeLabel("period", Number(text.Split('-')[0]), Number(text.Split('-')[1])),
        };
        if (alternatives?.Select(a => (JsonNode)Time(a)).ToArray() is { Length: > 0 } list)
            time["alt"] = new JsonArray(list);
        return time;
    }

    private static JsonObject TimeLabel(string kind, JsonNode? from, JsonNode? to) => new() { ["kind"] = kind, ["from"] = from, ["to"] = to };

    /// <summary><c>G 70..80 % 2025 | obj=… | cmp=about | freq=annual</c>; the year may be <c>-</c>.</summary>
    private static JsonObject TargetLabel(Note n)
    {
        var m = TargetValue().Match(n.Value);
        if (!m.Success)
            throw new FormatException("target: " + n.Value);
        var (low, high) = (m.Groups["low"].Value, m.Groups["high"].Value);
        var exact = !m.Groups["dots"].Success;
        var label = new JsonObject
        {
            ["text"] = n["text"] ?? n.LineText, ["min"] = Number(low), ["max"] = Number(exact ? low : high), ["unit"] = m.Groups["unit"].Value,
            ["year"] = m.Groups["year"].Value == "-" ? null : Number(m.Groups["year"].Value), ["object"] = n["obj"],
            ["comparison"] = n["cmp"] ?? (exact ? "exact" : low.Length == 0 ? "at_most" : high.Length == 0 ? "at_least" : "range"), ["frequency"] = n["freq"],
        };
        if (n["yearalt"] is { } year)
            label["year_alt"] = new JsonArray([.. year.Split(',').Select(y => y == "-" ? null : (JsonNode?)Number(y))]);
        if (n["unitalt"] is { } unit)
            label["unit_alt"] = new JsonArray([.. unit.Split(',').Select(u => (JsonNode)u)]);
        if (n.Optional)
            label["optional"] = true;
        return label;
    }

    private static JsonObject ReportLabel(Note n)
    {
        var label = new JsonObject { ["who"] = n["who"], ["to"] = n["to"], ["frequency"] = n["freq"], ["deadline"] = n["day"] };
        foreach (var (key, field) in new[] { ("whoalt", "who_alt"), ("toalt", "to_alt"), ("freqalt", "frequency_alt"), ("dayalt", "deadline_alt") })
        {
            if (n.Fields[key].Any())
                label[field] = new JsonArray([.. n.Fields[key].Select(Value)]);
        }
        if (n.Optional)
            label["optional"] = true;
        return label;
    }

    [GeneratedRegex(@"^(?<low>[\d.]*?)(?<dots>\.\.(?<high>[\d.]*))? (?<unit>.+) (?<year>\d{4}|-)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TargetValue();
}
