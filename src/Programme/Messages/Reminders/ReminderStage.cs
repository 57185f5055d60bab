namespace Xanh.Programme.Messages.Reminders;

/// <summary>Where something that is owed stands when it is reminded of.</summary>
public enum ReminderStage
{
    Coming,
    Due,
    Late,

    /// <summary>Late for so long that the head of the unit is told.</summary>
    Escalated,
}
