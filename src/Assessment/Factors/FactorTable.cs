using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using Xanh.Assessment.Tables;

namespace Xanh.Assessment.Factors;

/// <summary>Factors to choose from, by purpose, item and day. Immutable.</summary>
public sealed class FactorTable
{
    private readonly ILookup<(FactorPurpose Purpose, string Item), Factor> byItem;

    public FactorTable(IEnumerable<Factor> factors)
    {
        All = [.. factors];
        byItem = All.ToLookup(f => (f.Purpose, f.Item));
    }

    /// <summary>The factors that ship with this library: factors.csv.</summary>
    public static FactorTable Shipped { get; } = Read();

    public IReadOnlyList<Factor> All { get; }

    /// <summary>This table with others of a province or a facility before its own.</summary>
    public FactorTable With(IEnumerable<Factor> own) => new(own.Concat(All));

    /// <summary>The factor of that purpose and item that holds on a day: the first of those given by others, else the one that began last.</summary>
    /// <param name="per">What the factor is multiplied by, or null when its unit does not matter: diesel has one factor a tonne and one a litre.</param>
    /// <returns>Refused <c>factor-unknown</c> when there is none at all, <c>factor-not-in-force</c> when there is none for that day, <c>factor-of-another-unit</c> when none fits the unit.</returns>
    public Answer<Factor> Find(FactorPurpose purpose, string item, DateOnly day, Quantity? per = null)
    {
        var all = byItem[(purpose, item)].ToList();
        if (all.Count == 0)
            return Refused("factor-unknown", item, $"Không có hệ số {purpose} cho “{item}”.", $"There is no factor {purpose} for “{item}”.");
        var inForce = all.Where(f => f.Holds(day)).ToList();
        if (inForce.Count == 0)
            return Refused("factor-not-in-force", item, $"Không có hệ số {purpose} của “{item}” có hiệu lực ngày {day:dd'/'MM'/'yyyy}.", $"No factor {purpose} of “{item}” is in force on {day:yyyy'-'MM'-'dd}.");
        var fits = per is { } amount ? inForce.Where(f => Serves(purpose, f.Quantity.Dimension * amount.Dimension)).ToList() : inForce;
        return fits.Count == 0
            ? Refused("factor-of-another-unit", item, $"Hệ số {purpose} của “{item}” không tính theo đơn vị này.", $"The factor {purpose} of “{item}” does not count in this unit.")
            : Answers.Of(fits[0]);
    }

    private static bool Serves(FactorPurpose purpose, Dimension product) => product == purpose switch
    {
        FactorPurpose.OilEquivalent => Dimension.Toe,
        FactorPurpose.NormEnergy or FactorPurpose.HeatingValue or FactorPurpose.EnergyNorm => Dimension.Energy,
        FactorPurpose.GridEmission or FactorPurpose.FuelEmission or FactorPurpose.BiogenicEmission => Dimension.Mass,
        _ => Dimension.Money,
    };

    private static Answer<Factor> Refused(string code, string item, FormattableString vietnamese, FormattableString english) =>
        Answers.Refused<Factor>(code, item, FormattableString.Invariant(vietnamese), FormattableString.Invariant(english));

    private static FactorTable Read()
    {
        var table = new EmbeddedTable("Factors/factors.csv");
        return new FactorTable(table.Rows.Select(r => new Factor(
            Enum.Parse<FactorPurpose>(table.Text(r, "purpose").Replace("_", "", StringComparison.Ordinal), ignoreCase: true), table.Text(r, "item"), table.Number(r, "value"),
            table.Text(r, "unit"), table.Day(r, "valid_from")!.Value, table.Day(r, "valid_to"), table.Text(r, "source"),
            Enum.Parse<Confidence>(table.Text(r, "confidence"), ignoreCase: true), table.Text(r, "note"))).OrderByDescending(f => f.From));
    }
}
