namespace Xanh.Programme.Messages.Reminders;

/// <summary>When a report was told of last, and whether its mail went out.</summary>
/// <param name="Mails">Mails written for it so far.</param>
/// <param name="Open">Mails that wait or could not be sent.</param>
public sealed record ToldRow(DateTimeOffset At, NoticeKind Kind, int Mails, int Open);
