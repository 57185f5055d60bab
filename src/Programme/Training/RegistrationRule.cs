using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Whether an event takes registrations by its link on a day.</summary>
public static class RegistrationRule
{
    /// <param name="lastDay">Day of the last session.</param>
    /// <returns>Null when it does; else the sentence for who opens the link.</returns>
    public static Refusal? Problem(TrainingEvent held, DateOnly? lastDay, DateOnly today) => held switch
    {
        { State: TrainingState.Cancelled } => new Refusal("training-cancelled", held.CancelReason),
        { EndedOn: not null } => new Refusal("training-registration-over"),
        { State: TrainingState.Planned } => new Refusal("training-not-open"),
        { State: not TrainingState.Open } => new Refusal("training-registration-over"),
        { RegisterBy: { } until } when until < today => new Refusal("training-registration-until", until.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
        _ when lastDay < today => new Refusal("training-registration-over"),
        _ => null,
    };
}
