namespace Xanh.Assessment.Portfolios;

/// <summary>Where in a system an option acts. Options are evaluated in this order: what is no longer needed is not saved again upstream.</summary>
public enum Stage
{
    /// <summary>Less is needed: leaks, idle running, losses of products, rinsing.</summary>
    Demand,

    /// <summary>It is brought there with less loss: pressure, insulation, recovery.</summary>
    Distribution,

    /// <summary>It is made with less: boilers, compressors, pumps, motors.</summary>
    Conversion,
}
