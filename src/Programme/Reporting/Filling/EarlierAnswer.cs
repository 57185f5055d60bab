namespace Xanh.Programme.Reporting.Filling;

/// <summary>What the same unit answered to the same question in an earlier period, approved.</summary>
public sealed record EarlierAnswer(string Value, string PeriodName);
