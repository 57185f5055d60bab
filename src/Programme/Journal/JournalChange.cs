using System.Text.Json;

namespace Xanh.Programme.Journal;

/// <summary>One value of a record before and after.</summary>
/// <param name="Field">"Type.Property", with the part's own key after the type: <c>UnitName/so-cong-thuong.Name</c>.</param>
public sealed record JournalChange(string Field, string? Before, string? After)
{
    private const string HashMark = "sha256:";

    /// <summary>Whether a value about a person stands here as its hash.</summary>
    public bool IsPersonal => IsHash(Before) || IsHash(After);

    internal static IReadOnlyList<JournalChange> Parse(string json)
    {
        using var changes = JsonDocument.Parse(json);
        return [.. changes.RootElement.EnumerateObject().Select(Of)];
    }

    private static JournalChange Of(JsonProperty change) => change.Value.ValueKind == JsonValueKind.Array
        ? new JournalChange(change.Name, TextOf(change.Value[0]), TextOf(change.Value[1]))
        : new JournalChange(change.Name, null, TextOf(change.Value));

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static bool IsHash(string? value) => value?.StartsWith(HashMark, StringComparison.Ordinal) == true;
}
