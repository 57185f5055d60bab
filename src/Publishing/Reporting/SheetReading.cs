using Xanh.Programme.Shared;

namespace Xanh.Publishing.Reporting;

/// <summary>What was read from a unit's workbook.</summary>
/// <param name="Refusal">Why nothing of it is taken; null when it was read.</param>
/// <param name="Answers">What can be taken, in the order of the sheet.</param>
/// <param name="Faults">Cells that cannot be taken.</param>
public sealed record SheetReading(Refusal? Refusal, IReadOnlyList<SheetAnswer> Answers, IReadOnlyList<SheetFault> Faults)
{
    public static SheetReading Refused(string code, params string[] arguments) => new(new Refusal(code, arguments), [], []);
}
