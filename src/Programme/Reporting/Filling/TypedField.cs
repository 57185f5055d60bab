namespace Xanh.Programme.Reporting.Filling;

/// <summary>One answer on its way in.</summary>
/// <param name="Key">See <see cref="ReportKeys"/>.</param>
/// <param name="Seen">The <see cref="SeenMark"/> that page or sheet was made with.</param>
/// <param name="Text">As typed.</param>
/// <param name="SourceNote">Where it comes from, for a sheet: its name and cell.</param>
public sealed record TypedField(string Key, string? Seen, string Text, string? SourceNote = null);
