namespace Xanh.Programme.Recognition;

/// <summary>A round with its nominations, the best first.</summary>
/// <param name="Jurors">Names by account.</param>
public sealed record RoundDetails(AwardRound Round, string Award, IReadOnlyList<NominationRow> Nominations, IReadOnlyDictionary<Guid, string> Jurors);
