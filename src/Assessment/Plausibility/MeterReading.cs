namespace Xanh.Assessment.Plausibility;

/// <summary>What a meter that counts on showed on a day.</summary>
public sealed record MeterReading(DateOnly Day, double Value);
