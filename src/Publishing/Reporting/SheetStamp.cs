using System.Globalization;

namespace Xanh.Publishing.Reporting;

/// <summary>Whose workbook it is: which report of which unit, and how numbers are written in it.</summary>
/// <param name="DecimalMark">A comma or a point, for numbers typed as text.</param>
public sealed record SheetStamp(string ProvinceId, Guid ReportId, string PeriodSlug, string PeriodName, string UnitCode, string UnitName, char DecimalMark)
{
    internal IReadOnlyList<string> ToLines() =>
    [
        SheetPlaces.Mark, ProvinceId, ReportId.ToString("N", CultureInfo.InvariantCulture), PeriodSlug, PeriodName, UnitCode, UnitName, DecimalMark.ToString(),
    ];

    /// <returns>Null when the lines are no stamp.</returns>
    internal static SheetStamp? Of(IReadOnlyList<string> lines) =>
        lines is [SheetPlaces.Mark, var province, var report, var slug, var period, var unit, var name, [',' or '.'] mark] && Guid.TryParseExact(report, "N", out var id)
            ? new SheetStamp(province, id, slug, period, unit, name, mark[0])
            : null;
}
