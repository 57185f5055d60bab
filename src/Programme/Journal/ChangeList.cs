using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Xanh.Programme.Journal;

/// <summary>What a save changes in one record, as the journal tells it.</summary>
/// <param name="salt">Salt of the record's personal values; null when it has none.</param>
internal sealed class ChangeList(byte[]? salt)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Personal = new();

    private readonly SortedDictionary<string, string?[]> changes = new(StringComparer.Ordinal);

    public static bool HasPersonal(EntityEntry entry) => entry.Metadata.GetProperties().Any(IsPersonal);

    public void Add(EntityEntry entry)
    {
        var (part, known) = (PartName(entry), changes.Count);
        foreach (var property in Told(entry.ComplexProperties, entry.Properties))
            Add(part + "." + property.Name, property.Property, entry.State);
        // A part that is nothing but its key still came or went.
        if (changes.Count == known && part.Contains('/', StringComparison.Ordinal) && entry.State is (EntityState.Added or EntityState.Deleted))
            changes[part] = entry.State == EntityState.Added ? [null, "✓"] : ["✓", null];
    }

    /// <summary>A value that is saved past the change tracker.</summary>
    /// <param name="name">"Type.Property".</param>
    public void Add(string name, bool isPersonal, object? before, object? after)
    {
        var (was, now) = (Kept(before, isPersonal), Kept(after, isPersonal));
        if (!string.Equals(was, now, StringComparison.Ordinal))
            changes[name] = [was, now];
    }

    public string ToJson() => JsonSerializer.Serialize(changes, Plain);

    // Several parts of one kind in one record are told apart by what follows the record's own key.
    private static string PartName(EntityEntry entry)
    {
        var key = entry.Metadata.FindPrimaryKey()!.Properties;
        var rest = key.Skip(2).Select(p => Text(entry.Property(p.Name).CurrentValue));
        return string.Join('/', rest.Prepend(entry.Metadata.ClrType.Name));
    }

    private static IEnumerable<(string Name, PropertyEntry Property)> Told(IEnumerable<ComplexPropertyEntry> complex, IEnumerable<PropertyEntry> simple) =>
        simple.Where(p => JournalFields.IsTold(p.Metadata)).Select(p => (p.Metadata.Name, p))
            .Concat(complex.SelectMany(c => Told(c.ComplexProperties, c.Properties).Select(p => (c.Metadata.Name + "." + p.Name, p.Property))));

    internal static bool IsPersonal(IProperty property) =>
        property.PropertyInfo is { } info && Personal.GetOrAdd(info, p => p.IsDefined(typeof(PersonalAttribute)));

    private void Add(string name, PropertyEntry property, EntityState state)
    {
        var before = state == EntityState.Added ? null : Kept(property.Metadata, property.OriginalValue);
        var after = state == EntityState.Deleted ? null : Kept(property.Metadata, property.CurrentValue);
        if (!string.Equals(before, after, StringComparison.Ordinal))
            changes[name] = [before, after];
    }

    private string? Kept(IProperty property, object? value) => Kept(value, IsPersonal(property));

    private string? Kept(object? value, bool isPersonal)
    {
        var text = Text(value);
        return text is null || !isPersonal ? text : "sha256:" + Convert.ToHexStringLower(SHA256.HashData([.. salt!, .. Encoding.UTF8.GetBytes(text)]));
    }

    internal static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTimeOffset moment => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable => JsonSerializer.Serialize(value, Plain),
        _ => value.ToString(),
    };
}
