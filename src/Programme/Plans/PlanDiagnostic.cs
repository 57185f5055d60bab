using Xanh.Documents.Texts;

namespace Xanh.Programme.Plans;

/// <summary>Something a person should know about how a plan was read.</summary>
public sealed class PlanDiagnostic
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary><see cref="PlanVersion.Number"/>.</summary>
    public required int Version { get; init; }

    public required int Ordinal { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Code { get; init; }

    /// <summary>What the sentence under the code names, in order.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The place it speaks of; both null when it has none.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }
}
