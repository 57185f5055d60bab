namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Which enterprises of the register a survey is addressed to; what is empty does not narrow.</summary>
/// <param name="Sector">How the code of their branch in VSIC begins: <c>38</c>.</param>
/// <param name="Size">A code of the sizes of enterprises.</param>
/// <param name="Commune">Code of the commune of their seat.</param>
public sealed record SurveyScope(string Sector = "", string Size = "", string Commune = "");
