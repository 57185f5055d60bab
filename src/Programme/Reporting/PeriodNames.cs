using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>What periods are called when nobody gives them another name.</summary>
public static class PeriodNames
{
    /// <summary><c>Báo cáo năm 2026</c>, <c>Báo cáo 6 tháng đầu năm 2026</c>, <c>Báo cáo quý III/2026</c>.</summary>
    public static string Of(PeriodSpan span, CultureInfo culture) => ProgrammeTexts.Table.Format(
        "period-name." + span.Kind + (span.Kind == PeriodKind.HalfYear ? "." + Plain(span.Part) : ""), culture, Plain(span.Year), span.Kind == PeriodKind.Quarter ? Roman(span.Part) : Plain(span.Part));

    /// <summary>Address of a period: <c>nam-2026</c>, <c>quy-3-2026</c>; of an ad hoc one from its name.</summary>
    public static string SlugOf(PeriodSpan span, string name) => span.Kind switch
    {
        PeriodKind.Year => "nam-" + Plain(span.Year),
        PeriodKind.HalfYear => "6-thang-" + (span.Part == 1 ? "dau" : "cuoi") + "-nam-" + Plain(span.Year),
        PeriodKind.Quarter => "quy-" + Plain(span.Part) + "-" + Plain(span.Year),
        PeriodKind.Month => "thang-" + Plain(span.Part) + "-" + Plain(span.Year),
        _ => Short(Slug.Of(name)),
    };

    /// <summary>The first of <paramref name="slug"/>, <c>-2</c>, <c>-3</c> … that is not taken.</summary>
    public static string Free(string slug, IReadOnlySet<string> taken) => Enumerable.Range(1, int.MaxValue)
        .Select(i => i == 1 ? slug : slug + "-" + Plain(i)).First(s => !taken.Contains(s));

    private static string Short(string slug) => slug.Length <= 60 ? slug : slug[..60].TrimEnd('-');

    private static string Roman(int part) => part switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
