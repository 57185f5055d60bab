namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>What one provider's capacity gives to the supply: its latest known graduates up to the year of the survey.</summary>
/// <param name="Graduates">Null where the register does not know them; they count as none, and it is said.</param>
public sealed record TrainingRow(Guid Id, Guid OccupationId, string Provider, int Year, int? Seats, int? Graduates);
