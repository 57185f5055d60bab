namespace Xanh.Programme.Training;

/// <summary>What a person reads behind their own link.</summary>
/// <param name="PlaceInLine">Their place among those who wait, from 1; null for who does not.</param>
/// <param name="MayWithdraw">Whether it is not too late.</param>
public sealed record OwnRegistration(EventRegistration Registration, TrainingEvent Event, IReadOnlyList<TrainingSession> Sessions, int? PlaceInLine, bool MayWithdraw);
