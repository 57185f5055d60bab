using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>
/// One answer of a report. It has a number of its own, so that two who fill in one report at once notice only where they touch the same field.
/// Drafts do not stand in the journal; what is submitted does.
/// </summary>
public sealed class ReportField : IVersioned
{
    public required string ProvinceId { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>See <see cref="ReportKeys"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Invariant: <c>1234.5</c>, percent in points, money in whole đồng; empty for no answer.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Account of the last writer.</summary>
    public Guid ChangedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public FieldSource Source { get; private set; }

    /// <summary>What the value was taken from: the earlier period's name, the register, the sheet and cell.</summary>
    public string? SourceNote { get; private set; }

    public FieldStanding Standing { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>Round in which it was returned last.</summary>
    public int? ReturnedInRound { get; private set; }

    /// <summary>The value the reviewer saw when the report was returned; null before the first return.</summary>
    public string? SubmittedValue { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whether a return was answered with another value.</summary>
    public bool IsChangedSinceReturn => SubmittedValue is { } seen && !string.Equals(seen, Value, StringComparison.Ordinal);

    public void Write(string value, FieldSource source, string? sourceNote, Guid by, DateTimeOffset at) =>
        (Value, Source, SourceNote, ChangedBy, ChangedAt) = (value, source, sourceNote, by, at);

    /// <summary>Opens it again for the unit.</summary>
    internal void Return(string reason, int round) => (Standing, ReturnReason, ReturnedInRound) = (FieldStanding.Returned, reason, round);

    /// <summary>Keeps what the reviewer has seen, to show the difference later.</summary>
    internal void Remember() => SubmittedValue = Value;

    /// <summary>Submitted again: to be judged anew.</summary>
    internal void Resubmit() => Standing = Standing == FieldStanding.Returned ? FieldStanding.Open : Standing;

    internal void Accept() => Standing = FieldStanding.Accepted;
}
