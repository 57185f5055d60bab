using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What is wrong, or doubtful, with one thing that was typed.</summary>
/// <param name="OccupationId">Null for questions about the whole enterprise.</param>
/// <param name="IsDoubt">Whether it may stand when somebody says that it is right.</param>
public sealed record AnswerFault(Guid? OccupationId, AnswerPart Part, Refusal Refusal, bool IsDoubt);
