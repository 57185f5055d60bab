using Xanh.Documents.Reading;

namespace Xanh.Programme.Plans;

/// <summary>One file of a plan document and the stretch of the source text it gave.</summary>
public sealed class PlanSourceFile
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary><see cref="PlanVersion.Number"/>.</summary>
    public required int Version { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public required DocumentFormat Format { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required bool Scanned { get; init; }
}
