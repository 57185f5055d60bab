using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Xanh.Storage;

/// <summary>Short lists that are never asked about by themselves, kept as JSON in one column.</summary>
internal static class JsonLists
{
    public static void AsJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        where T : notnull => property.HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<T>>(
                (a, b) => a!.SequenceEqual(b!),
                list => list.Aggregate(0, (hash, x) => HashCode.Combine(hash, x)),
                list => list));
}
