using System.Text.Json;

namespace Xanh.Programme.Registers.Importing;

/// <summary>What an import did to one record, so that it can be undone.</summary>
public sealed class ImportedRow
{
    public required string ProvinceId { get; init; }

    public required Guid ImportId { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>Row of the sheet.</summary>
    public required int Row { get; init; }

    /// <summary>Version of the record once it was imported; another one means that somebody has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>What stood in the changed fields, see <see cref="Earlier"/>; null for a record that was new.</summary>
    public string? Before { get; init; }

    /// <summary>Values of a record before it was changed.</summary>
    /// <param name="Texts">By the field's key, as machines write them.</param>
    internal sealed record Earlier(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<AnsweredDoubt> Doubts)
    {
        public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Default);

        public static Earlier Of(string json) => JsonSerializer.Deserialize<Earlier>(json, JsonSerializerOptions.Default)!;
    }
}
