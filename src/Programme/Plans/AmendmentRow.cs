using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A change to an earlier document, for reading.</summary>
/// <param name="Version">Version of the plan in whose source it stands.</param>
public sealed record AmendmentRow(int Ordinal, string Number, string? Item, AmendmentChange Change, int Version);
