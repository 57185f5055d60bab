namespace Xanh.Assessment.Balances;

/// <summary>How an amount is known.</summary>
public enum Evidence
{
    Measured,

    Billed,

    Estimated,

    Literature,
}
