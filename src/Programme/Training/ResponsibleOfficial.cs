namespace Xanh.Programme.Training;

/// <summary>Somebody who answers for the programme in a unit.</summary>
/// <param name="Mail">Null when not known.</param>
/// <param name="TrainedOn">Last day of the latest training they attended; null for none.</param>
/// <param name="TrainedAt">Name of that event.</param>
public sealed record ResponsibleOfficial(string Name, string UnitCode, string UnitName, string? Mail, DateOnly? TrainedOn, string? TrainedAt);
