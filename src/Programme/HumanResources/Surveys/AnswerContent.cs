namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>An answer that was read and may be kept.</summary>
/// <param name="Lines">Occupations about which something was said.</param>
public sealed record AnswerContent(IReadOnlyList<LineContent> Lines, int? Workers, string Remark, string AnsweredBy, bool Consent, bool DoubtsStand);
