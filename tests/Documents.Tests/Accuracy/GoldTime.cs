using System.Text.Json.Nodes;

namespace Xanh.Documents.Tests.Accuracy;

/// <summary>A time in the form in which two are compared: years for years, days for dates, no ends for rhythms.</summary>
internal sealed record GoldTime(string Kind, string? From, string? To)
{
    public static GoldTime Of(JsonNode? time)
    {
        var kind = time is JsonValue plain ? plain.ToString() : time.Text("kind") ?? "none";
        var (from, to) = time is JsonObject ? (Known(time.Text("from")), Known(time.Text("to"))) : (null, null);
        return kind switch
        {
            "year" => new(kind, Year(from ?? to), Year(to ?? from)),
            "by_year" => new(kind, null, Year(to ?? from)),
            "period" => new(kind, Year(from), Year(to)),
            "date" => new(kind, from == to ? null : from, to),
            _ => new(kind, null, null),
        };
    }

    /// <summary>The labelled time and those that are also right.</summary>
    public static HashSet<GoldTime> AllOf(JsonNode? normalised)
    {
        var times = new HashSet<GoldTime> { Of(normalised) };
        foreach (var other in (normalised as JsonObject)?["alt"] as JsonArray ?? [])
            times.Add(Of(other));
        return times;
    }

    private static string? Known(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string? Year(string? value) => value is { Length: > 4 } ? value[..4] : value;
}
