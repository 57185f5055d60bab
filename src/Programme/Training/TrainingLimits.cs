namespace Xanh.Programme.Training;

/// <summary>Sizes and limits of training.</summary>
public static class TrainingLimits
{
    public const int Title = 300;
    public const int Line = 200;
    public const int Paragraph = 2000;
    public const int PersonName = 120;
    public const int Mail = 254;
    public const int Phone = 20;
    public const int Code = 40;
    public const int Seats = 100_000;

    /// <summary>Most sessions of one event.</summary>
    public const int Sessions = 60;

    /// <summary>Most people added to an event at once.</summary>
    public const int PeopleAtOnce = 1000;

    /// <summary>Sessions a person must have been at to have attended, in percent, when the event says nothing else.</summary>
    public const int UsualShare = 80;
}
