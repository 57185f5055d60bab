using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>A version that a review made, not saved yet.</summary>
internal sealed record MadeVersion(Plan Plan, PlanVersion Version);
