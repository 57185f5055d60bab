namespace Xanh.Assessment.Calculation;

/// <summary>One output in the unit asked for, at full precision.</summary>
public sealed record OutputValue(string Key, double Value, string Unit);
