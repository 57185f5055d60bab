namespace Xanh.Assessment.Balances;

/// <summary>A step of the process.</summary>
/// <param name="OwnCost">Labour, depreciation, maintenance and other costs of the step itself, money of the same period as the streams.</param>
public sealed record ProcessStep(string Id, string Name, double OwnCost = 0);
