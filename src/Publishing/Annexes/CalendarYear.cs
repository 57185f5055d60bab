namespace Xanh.Publishing.Annexes;

/// <summary>A year: a number that a sheet shows without a thousands mark.</summary>
public readonly record struct CalendarYear(int Value);
