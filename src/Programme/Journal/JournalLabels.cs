using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>Words for people for what stands in the journal as codes.</summary>
public static class JournalLabels
{
    /// <summary>What was done: <c>merge-units</c> → "Sáp nhập đơn vị".</summary>
    public static string Deed(string action, CultureInfo culture) => ProgrammeTexts.Table.Format("deed." + action, culture);

    /// <summary>Kind of a record: <c>unit</c> → "Đơn vị".</summary>
    public static string Kind(string kind, CultureInfo culture) => ProgrammeTexts.Table.Format("record." + kind, culture);

    /// <summary>A field: <c>UnitName.Name</c> → "Tên gọi"; what all registers share stands once;
    /// its own code when no words are kept for it, so that nothing is hidden.</summary>
    public static string Field(string field, CultureInfo culture) =>
        new[] { "field." + field, "field.RegisterRecord" + field[Math.Max(0, field.IndexOf('.', StringComparison.Ordinal))..] }.FirstOrDefault(ProgrammeTexts.Table.Has) is { } key
            ? ProgrammeTexts.Table.Format(key, culture) : field;

    /// <summary>Takes a field of a part apart: <c>UnitSuccession/H00.02.Kind</c> → <c>UnitSuccession.Kind</c> of the part <c>H00.02</c>.</summary>
    public static (string Field, IReadOnlyList<string> Part) Taken(string field)
    {
        var slash = field.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return (field, []);
        // Keys hold dots themselves (H00.02): the property is what follows the first one before a property's name.
        var dot = field.IndexOf('.', slash);
        while (dot >= 0 && !(dot + 1 < field.Length && char.IsUpper(field, dot + 1)))
            dot = field.IndexOf('.', dot + 1);
        var property = dot > slash ? field[dot..] : "";
        return (field[..slash] + property, field[(slash + 1)..^property.Length].Split('/'));
    }

    /// <summary>Kind of the record a subject names: <c>unit/H00.01</c> → <c>unit</c>.</summary>
    public static string KindOf(string subject) => subject.Split('/', 2)[0];

    /// <summary>Key of the record a subject names: <c>unit/H00.01</c> → <c>H00.01</c>.</summary>
    public static string KeyOf(string subject) => subject[(subject.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
