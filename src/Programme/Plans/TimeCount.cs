using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>How many tasks have a kind of time.</summary>
public sealed record TimeCount(TimeKind Kind, int Count);
