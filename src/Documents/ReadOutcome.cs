using System.Diagnostics.CodeAnalysis;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Documents;

/// <summary>Either a reading or a refusal.</summary>
public sealed class ReadOutcome
{
    internal ReadOutcome(PlanReading reading) => Reading = reading;

    internal ReadOutcome(ReadRefusal refusal) => Refusal = refusal;

    public PlanReading? Reading { get; }

    public ReadRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Reading))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Reading is not null;
}
