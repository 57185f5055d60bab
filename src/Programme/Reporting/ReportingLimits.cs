using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Reporting;

/// <summary>Lengths and numbers that storage, use cases and screens of the reporting cycle share.</summary>
public static class ReportingLimits
{
    public const int Name = 200;
    public const int Label = 500;
    public const int Unit = 60;
    public const int Help = 1_000;

    /// <summary>Letters of a text answer at most, whatever its rule says.</summary>
    public const int Value = FieldRule.LongestText;

    /// <summary>Letters of a reason: of a return, of a new due day.</summary>
    public const int Reason = 2_000;

    /// <summary>Letters of a message.</summary>
    public const int Message = 4_000;

    public const int Questions = 300;
    public const int Choices = 50;
    public const int Choice = 120;

    /// <summary>Letters of the key of a field.</summary>
    public const int Key = 150;

    /// <summary>Letters of the code of a question.</summary>
    public const int Code = 100;

    public const int OfficialNumber = 60;
    public const int Signer = 120;

    /// <summary>Reminders before the due day.</summary>
    public const int Reminders = 6;

    /// <summary>Days that a reminder comes before the due day at most; working days after it until the head is told.</summary>
    public const int ReminderDays = 90;
}
