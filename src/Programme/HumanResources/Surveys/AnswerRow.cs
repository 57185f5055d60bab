namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>One row of a table of answers: what an enterprise says of an occupation.</summary>
/// <param name="Number">Row of the sheet.</param>
/// <param name="Cells">As typed, in the order of <see cref="AnswerColumn"/>.</param>
public sealed record AnswerRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[AnswerColumn column] => Cells[(int)column];
}
