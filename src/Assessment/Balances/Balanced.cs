namespace Xanh.Assessment.Balances;

/// <summary>Names of what a balance is of. Any other name is a component carried by the streams: <c>starch</c>, <c>chromium</c>.</summary>
public static class Balanced
{
    /// <summary>In t.</summary>
    public const string Mass = "mass";

    /// <summary>In m³.</summary>
    public const string Water = "water";

    /// <summary>In GJ.</summary>
    public const string Energy = "energy";
}
