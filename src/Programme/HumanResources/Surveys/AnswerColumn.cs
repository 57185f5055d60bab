namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Columns of the table of all answers, in their order.</summary>
public enum AnswerColumn
{
    /// <summary>Tax code, or the code of the invitation.</summary>
    Key,
    Enterprise,
    Workers,
    Occupation,
    Jobs,
    NeedIn1,
    NeedIn3,
    NeedIn5,
    Hard,
    Skills,
}
