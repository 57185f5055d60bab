using System.Globalization;
using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>Access to labels and printed readings, which have the same members.</summary>
internal static class Labels
{
    public static List<JsonObject> Objects(this JsonNode? node, string key) => node?[key] is JsonArray list ? [.. list.OfType<JsonObject>()] : [];

    public static string? Text(this JsonNode? node, string key) => node?[key]?.ToString();

    public static bool Flag(this JsonNode? node, string key) => node?[key] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    public static decimal? Number(this JsonNode? node, string key) =>
        decimal.TryParse(node.Text(key), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? decimal.Round(number, 6) : null;

    public static List<JsonNode?> Alternatives(this JsonNode? node, string key) => node?[key + "_alt"] is JsonArray list ? [.. list] : [];

    /// <summary>Names in a string parted by ";", a list of strings, or a list of objects with a name.</summary>
    public static List<string> Names(JsonNode? value, Func<string, string>? form = null) =>
        [.. Parts(value).Where(x => x.Length > 0).Select(form ?? Folding.Party).Where(x => x.Length > 0)];

    private static IEnumerable<string> Parts(JsonNode? value) => value switch
    {
        JsonArray list => list.Select(x => x is JsonObject item ? item.Text("name") ?? item.Text("number") ?? "" : x?.ToString() ?? ""),
        JsonValue text => text.ToString().Split(';', StringSplitOptions.TrimEntries),
        _ => [],
    };
}
