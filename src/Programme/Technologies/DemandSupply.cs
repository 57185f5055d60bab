using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>How much of a product the province needs in a year, and how much of that comes from domestic makers.</summary>
public sealed class DemandSupply : RegisterRecord
{
    public const string Register = "demand-supply";

    private const int Whole = 100;

    public override string RegisterCode => Register;

    /// <summary>The product or service that is looked at.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Code of its <see cref="ProductGroup"/>.</summary>
    public string Group { get; private set; } = "";

    public int? Year { get; private set; }

    /// <summary>In <see cref="Unit"/>.</summary>
    public decimal? Demand { get; private set; }

    /// <summary>What of the demand domestic makers cover, in <see cref="Unit"/>.</summary>
    public decimal? DomesticSupply { get; private set; }

    public string Unit { get; private set; } = "";

    /// <summary>Percent of the demand; null while either figure is not known, or nothing is needed.</summary>
    public decimal? Coverage { get; private set; }

    /// <summary>How the coverage stands to the target of the group: a code of <see cref="CoverageLevel"/>; empty where no target is set.</summary>
    public string Level { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Method { get; private set; } = "";

    internal void TellCoverage()
    {
        Coverage = Demand > 0 && DomesticSupply is { } supply ? decimal.Round(supply * Whole / Demand.Value, 1, MidpointRounding.AwayFromZero) : null;
        Level = Coverage is { } covered && ProductGroup.Find(Group) is { TargetFrom: { } from, TargetTo: { } to } ? CoverageLevel.Of(covered, from, to) : "";
    }
}
