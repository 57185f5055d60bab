using Xanh.Programme.Plans;

namespace Xanh.Programme.Work;

/// <summary>A task found by search through all plans.</summary>
public sealed record TaskHit(string PlanSlug, string PlanName, int Ordinal, string Text, string? Group, string? TimeText, IReadOnlyList<AgencyRef> Lead);
