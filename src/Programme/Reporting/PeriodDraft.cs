using Xanh.Programme.Calendars;

namespace Xanh.Programme.Reporting;

/// <summary>The days of a period that nobody has saved yet.</summary>
/// <param name="DeadlineIsRead">See <see cref="PeriodProposal.DeadlineIsRead"/>.</param>
public sealed record PeriodDraft(PeriodSpan Span, DateOnly OpensOn, DateOnly DueOn, bool DeadlineIsRead);
