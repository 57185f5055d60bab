using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Work;

/// <summary>A task as one version of its plan words it.</summary>
/// <param name="Until">Version that changed or dropped it; null while in force.</param>
public sealed record TaskWording(
    int Ordinal, int Since, int? Until, string Text, string? Group, string? Section, string? Product, string? TimeText, TimeKind TimeKind,
    IReadOnlyList<AgencyRef> Lead, IReadOnlyList<AgencyRef> Coordinate, PlaceRow Place);
