namespace Xanh.Publishing.Annexes;

/// <summary>A value of 0–1 that a sheet shows in percent.</summary>
public readonly record struct Share(double Value);
