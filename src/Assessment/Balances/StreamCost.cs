namespace Xanh.Assessment.Balances;

/// <summary>What a stream that leaves has cost. Immutable.</summary>
/// <param name="Material">Materials and water that went into it, at the price paid.</param>
/// <param name="Energy">Energy put into it on its way.</param>
/// <param name="Work">Labour, depreciation and other costs of the steps it went through.</param>
/// <param name="Treatment">Treating it once it leaves.</param>
/// <param name="Fees">Fees and charges.</param>
public sealed record StreamCost(string Id, string Name, StreamKind Kind, double Material, double Energy, double Work, double Treatment, double Fees)
{
    public double Total => Material + Energy + Work + Treatment + Fees;
}
