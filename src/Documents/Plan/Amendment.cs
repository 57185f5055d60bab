namespace Xanh.Documents.Plan;

/// <summary>A change this plan makes to an earlier one.</summary>
/// <param name="Number">Number of the amended document.</param>
/// <param name="Item">The item changed, as cited; null for the whole.</param>
public sealed record Amendment(string Number, string? Item, AmendmentChange Change, Evidence Evidence);
