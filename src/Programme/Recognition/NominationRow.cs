namespace Xanh.Programme.Recognition;

/// <summary>A nomination with what the jurors give together.</summary>
public sealed record NominationRow(Nomination Nomination, Score Score);
