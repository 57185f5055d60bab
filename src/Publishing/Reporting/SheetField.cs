using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>One answer of the workbook.</summary>
public sealed record SheetField
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public string? Unit { get; init; }

    public string? Help { get; init; }

    public required FieldRule Rule { get; init; }

    /// <summary>As kept.</summary>
    public required string Value { get; init; }

    /// <summary>Comes back with the answer, so that somebody else's change in the meantime is noticed.</summary>
    public required string Seen { get; init; }

    /// <summary>Whether the unit may write into it; else its cell is locked.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>What the unit told before, with where.</summary>
    public string? Earlier { get; init; }

    /// <summary>Of a choice: what each code is called, the words shown first.</summary>
    public IReadOnlyList<SheetChoice> Choices { get; init; } = [];
}
