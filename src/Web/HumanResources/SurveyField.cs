using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Web.HumanResources;

/// <summary>A number that is asked about an occupation.</summary>
/// <param name="Fault">What is wrong or doubtful with it; null when nothing is.</param>
public sealed record SurveyField(string Id, AnswerPart Part, string Value, AnswerFault? Fault);
