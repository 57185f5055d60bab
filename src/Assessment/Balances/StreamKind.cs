namespace Xanh.Assessment.Balances;

/// <summary>What a stream is to the facility.</summary>
public enum StreamKind
{
    Material,

    Water,

    Energy,

    Product,

    /// <summary>Leaves and costs: waste water, solid waste, flue gas, heat lost.</summary>
    Waste,
}
