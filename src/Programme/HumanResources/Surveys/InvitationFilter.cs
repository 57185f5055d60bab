namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Which of the enterprises asked are shown.</summary>
/// <param name="Search">Words of the name, with or without accents.</param>
public sealed record InvitationFilter(InvitationState? State = null, string Search = "");
