using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A change to an earlier document, for reading.</summary>
public sealed record AmendmentRow(int Ordinal, string Number, string? Item, AmendmentChange Change);
