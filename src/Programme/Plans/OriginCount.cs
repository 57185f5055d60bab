using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>How many tasks come from a part of the plan.</summary>
public sealed record OriginCount(TaskOrigin Origin, int Count);
