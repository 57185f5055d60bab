using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A duty to report, for reading.</summary>
public sealed record DutyRow(int Ordinal, string? Who, string? To, Frequency Frequency, string? Deadline, PlaceRow Place);
