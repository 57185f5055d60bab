namespace Xanh.Assessment.Verification;

/// <summary>What would have changed the use anyway: a new hall, a closed line. Added to what the baseline says. Immutable.</summary>
/// <param name="Amount">Over all reporting periods; above zero when more would have been used.</param>
/// <param name="Reason">What happened, and how the amount was found; never empty.</param>
public sealed record NonRoutineAdjustment(double Amount, string Reason);
