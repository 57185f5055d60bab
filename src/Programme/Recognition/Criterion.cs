namespace Xanh.Programme.Recognition;

/// <summary>One thing that nominations are scored by.</summary>
/// <param name="Weight">Percent of the whole; those of an award add up to 100.</param>
/// <param name="Maximum">The most points a juror may give.</param>
public sealed record Criterion(string Name, int Weight, int Maximum);
