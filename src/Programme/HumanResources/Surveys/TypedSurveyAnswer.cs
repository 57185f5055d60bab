using System.Globalization;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What somebody typed into a form or a sheet.</summary>
/// <param name="DoubtsStand">Whether doubtful figures are said to be right.</param>
public sealed record TypedSurveyAnswer(IReadOnlyList<TypedLine> Lines, string Workers, string Remark, string AnsweredBy, bool Consent, bool DoubtsStand)
{
    public static TypedSurveyAnswer Empty { get; } = new([], "", "", "", Consent: false, DoubtsStand: false);

    /// <summary>What is kept, as a form shows it again.</summary>
    public static TypedSurveyAnswer Of(SurveyInvitation kept, CultureInfo culture) =>
        new([.. kept.Lines.Select(l => LineOf(l, culture))], Shown(kept.Workers, culture), kept.Remark, kept.AnsweredBy, kept.Consent, kept.DoubtsStand);

    /// <summary>The figures of an earlier year to begin with; who answered then, and what was remarked, stays with that year.</summary>
    public static TypedSurveyAnswer Before(SurveyInvitation earlier, CultureInfo culture) =>
        Empty with { Lines = [.. earlier.Lines.Select(l => LineOf(l, culture))], Workers = Shown(earlier.Workers, culture) };

    public TypedLine? LineOf(Guid occupation) => Lines.FirstOrDefault(l => l.OccupationId == occupation);

    private static TypedLine LineOf(SurveyLine line, CultureInfo culture) => new(
        line.OccupationId, Shown(line.Jobs, culture), Shown(line.NeedIn1, culture), Shown(line.NeedIn3, culture), Shown(line.NeedIn5, culture),
        line.IsHardToFill is { } hard ? hard ? "yes" : "no" : "", line.SkillsMissing);

    private static string Shown(int? value, CultureInfo culture) => value?.ToString("N0", culture) ?? "";
}
