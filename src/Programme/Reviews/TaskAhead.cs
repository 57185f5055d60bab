namespace Xanh.Programme.Reviews;

/// <summary>A task that would open much work.</summary>
/// <param name="Item">Number of the item under review; null for a task of the amended plan.</param>
/// <param name="Years">1 for work that comes once.</param>
public sealed record TaskAhead(int? Item, int Units, int Years, int Entries);
