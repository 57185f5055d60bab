using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>A review compared with the plan it amends, for reading.</summary>
/// <param name="Scope">As a person chose; null for as the document says.</param>
/// <param name="Open">Whether anything can still be decided.</param>
/// <param name="ConfirmedAs">The version it became; null while it is no version.</param>
public sealed record ComparisonView(
    Guid ReviewId, string Name, bool Open, string PlanSlug, string PlanName, int NextVersion, ComparisonScope? Scope, VersionComparison Comparison, IReadOnlyDictionary<int, int> ItemVersions, int? ConfirmedAs);
