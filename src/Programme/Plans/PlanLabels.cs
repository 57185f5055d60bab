using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Texts;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What people read for the values of a plan, the same on screen and in files.</summary>
public static class PlanLabels
{
    private const string NumberFormat = "#,##0.####";

    private static TextTable Texts => ProgrammeTexts.Table;

    public static string Of(TaskOrigin origin, CultureInfo culture) => Label("origin", origin, culture);

    public static string Of(TimeKind kind, CultureInfo culture) => Label("time", kind, culture);

    public static string Of(TargetComparison comparison, CultureInfo culture) => Label("comparison", comparison, culture);

    public static string Of(Frequency frequency, CultureInfo culture) => Label("frequency", frequency, culture);

    public static string Of(AmendmentChange change, CultureInfo culture) => Label("change", change, culture);

    public static string Of(PlanKind kind, CultureInfo culture) => Label("kind", kind, culture);

    /// <summary>How a rule found an item, in plain words; names the rule when no sentence is kept for it.</summary>
    public static string Rule(string rule, CultureInfo culture) =>
        Texts.Has("rule." + rule) ? Texts.Format("rule." + rule, culture) : Texts.Format("rule", culture, rule);

    /// <summary>The value of a target: <c>70–80 %</c>, <c>từ 60 % trở lên</c>.</summary>
    public static string Value(TargetRow target, CultureInfo culture)
    {
        var unit = target.Unit is { Length: > 0 } u ? "\u00A0" + u : "";
        return target switch
        {
            { Min: { } min, Max: { } max } when min != max => Number(min, culture) + "–" + Number(max, culture) + unit,
            { Min: { } min, Max: null } => Texts.Format("value.at_least", culture, Number(min, culture) + unit),
            { Min: null, Max: { } max } => Texts.Format("value.at_most", culture, Number(max, culture) + unit),
            { Min: { } min, Comparison: TargetComparison.About } => Texts.Format("value.about", culture, Number(min, culture) + unit),
            { Min: { } min } => Number(min, culture) + unit,
            _ => target.Unit ?? "",
        };
    }

    public static string Number(decimal value, CultureInfo culture) => value.ToString(NumberFormat, culture);

    /// <summary>Years of a plan: <c>2026–2030</c>, <c>đến 2030</c>; null when none is known.</summary>
    public static string? Years(int? from, int? to, CultureInfo culture) => (from, to) switch
    {
        ({ } f, { } t) when f != t => string.Create(CultureInfo.InvariantCulture, $"{f}–{t}"),
        ({ } f, { }) => f.ToString(CultureInfo.InvariantCulture),
        ({ } f, null) => Texts.Format("years.from", culture, f.ToString(CultureInfo.InvariantCulture)),
        (null, { } t) => Texts.Format("years.to", culture, t.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string Label<T>(string family, T value, CultureInfo culture)
        where T : struct, Enum => Texts.Format(family + "." + value, culture);
}
