namespace Xanh.Programme.Training;

/// <summary>Whether a person has a seat.</summary>
public enum RegistrationState
{
    Seated,

    /// <summary>All seats were taken; moves up when one becomes free, in the order of numbers.</summary>
    Waiting,

    Withdrawn,
}
