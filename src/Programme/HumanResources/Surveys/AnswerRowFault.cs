using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What is wrong, or doubtful, in one cell of the table.</summary>
public sealed record AnswerRowFault(int Row, AnswerColumn Column, Refusal Refusal, bool IsDoubt)
{
    /// <summary>As a sheet calls it: <c>F12</c>.</summary>
    public string Cell => ColumnLetters.Place((int)Column, Row);
}
