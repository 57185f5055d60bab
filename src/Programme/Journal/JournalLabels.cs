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

    /// <summary>
    /// A field: <c>UnitName/so-cong-thuong.Name</c> → "Tên gọi (so-cong-thuong)"; its own code when no words are kept for it, so that nothing is hidden.
    /// </summary>
    public static string Field(string field, CultureInfo culture)
    {
        var dot = field.IndexOf('.', StringComparison.Ordinal);
        var part = dot < 0 ? field : field[..dot];
        var slash = part.IndexOf('/', StringComparison.Ordinal);
        var key = "field." + (slash < 0 ? part : part[..slash]) + (dot < 0 ? "" : field[dot..]);
        if (!ProgrammeTexts.Table.Has(key))
            return field;
        var words = ProgrammeTexts.Table.Format(key, culture);
        return slash < 0 ? words : words + " (" + part[(slash + 1)..] + ")";
    }

    /// <summary>Kind of the record a subject names: <c>unit/H00.01</c> → <c>unit</c>.</summary>
    public static string KindOf(string subject) => subject.Split('/', 2)[0];
}
