namespace Xanh.Programme.Reviews;

/// <summary>A version of a plan and what it changed, for reading.</summary>
/// <param name="Current">Whether it is in force.</param>
/// <param name="Changed">Items with a new wording; of all kinds.</param>
public sealed record PlanVersionRow(
    int Number, string? DocumentNumber, DateOnly? IssuedOn, string? Title, DateOnly InForceFrom, DateTimeOffset ConfirmedAt, bool Current, int Added, int Changed, int Dropped);
