namespace Xanh.Programme.Messages.Reminders;

/// <summary>An answer to a difficulty that is owed, as reminding sees it.</summary>
/// <param name="Asking">The step that asked for it: raised, passed on, put off, taken up again.</param>
/// <param name="UnitCode">Who is to answer today.</param>
/// <param name="RaisedBy">Name of the unit that raised it.</param>
public sealed record AwaitedAnswer(Guid DifficultyId, Guid Asking, string Title, string UnitCode, string UnitName, string RaisedBy, ReminderTimes Times);
