namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>The questions of the form.</summary>
public enum AnswerPart
{
    Jobs,
    NeedIn1,
    NeedIn3,
    NeedIn5,
    Hard,
    Skills,
    Workers,
    Remark,
    AnsweredBy,
    Consent,
}
