namespace Xanh.Programme.Reporting;

/// <summary>What is known already about the topic of a question.</summary>
/// <param name="Code">The question.</param>
/// <param name="AskedIn">Other questions of the same topic: in this form, or in a period whose days overlap.</param>
/// <param name="Held">The newest earlier period whose approved answers will be filled in; null for none.</param>
public sealed record AskedTwice(string Code, IReadOnlyList<AskedTwice.Elsewhere> AskedIn, AskedTwice.Earlier? Held)
{
    /// <summary>The same topic asked elsewhere.</summary>
    public sealed record Elsewhere(string PeriodSlug, string PeriodName, string Label, bool InThisForm);

    /// <summary>Approved answers that are held.</summary>
    /// <param name="Units">How many units answered.</param>
    public sealed record Earlier(string PeriodSlug, string PeriodName, int Units);
}
