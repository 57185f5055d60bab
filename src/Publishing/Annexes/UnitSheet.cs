using System.Globalization;
using Xanh.Programme.Organisations;

namespace Xanh.Publishing.Annexes;

/// <summary>The list of units as an .xlsx file.</summary>
public static class UnitSheet
{
    public static byte[] Write(IReadOnlyList<UnitSummary> units, CultureInfo culture)
    {
        string T(string key) => PublishingTexts.Table.Format(key, culture);
        SheetColumn<UnitSummary>[] columns =
        [
            new(T("units.code"), 12, u => u.Code),
            new(T("units.name"), 44, u => u.Name),
            new(T("units.kind"), 22, u => u.Kind.Label(culture)),
            new(T("units.parent"), 12, u => u.ParentCode),
            new(T("units.from"), 12, u => u.From),
            new(T("units.to"), 12, u => u.To),
            new(T("units.heir"), 40, u => u.HeirCode == u.Code ? null : u.HeirName),
            new(T("units.former"), 60, u => string.Join("; ", u.FormerNames)),
        ];
        return SheetWriter.Write(T("units.sheet"), T("units.title"), columns, units);
    }
}
