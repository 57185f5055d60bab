using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Metering;

/// <summary>Yearly energy in tonnes of oil equivalent. Formulas, source and limits: docs/calculators/toe.md.</summary>
internal static class OilEquivalent
{
    private static readonly Input Electricity = Input.Number("electricity", "kWh/yr", "≥ 0", "điện sử dụng", "electricity used").Default(0);
    private static readonly Input ElectricityFactor = Input.Number("electricity_factor", "TOE/kWh", "> 0",
        "TOE trên đơn vị điện, theo bộ hệ số hiện hành", "TOE per unit of electricity, from the factor set in force").Default(0.0001543);
    private static readonly Input Coal = Input.Number("coal", "t/yr", "≥ 0", "than sử dụng", "coal used").Default(0);
    private static readonly Input CoalFactor = Input.Number("coal_factor", "TOE/t", "> 0",
        "TOE trên đơn vị than, theo bộ hệ số hiện hành",
        "TOE per unit of coal, from the factor set in force").Optional("cần khi có coal", "needed with coal");
    private static readonly Input Diesel = Input.Number("diesel", "t/yr", "≥ 0", "dầu diesel sử dụng", "diesel oil used").Default(0);
    private static readonly Input DieselFactor = Input.Number("diesel_factor", "TOE/t", "> 0",
        "TOE trên đơn vị dầu diesel, theo bộ hệ số hiện hành",
        "TOE per unit of diesel oil, from the factor set in force").Optional("cần khi có diesel", "needed with diesel");
    private static readonly Input FuelOil = Input.Number("fuel_oil", "t/yr", "≥ 0", "dầu FO sử dụng", "fuel oil used").Default(0);
    private static readonly Input FuelOilFactor = Input.Number("fuel_oil_factor", "TOE/t", "> 0",
        "TOE trên đơn vị dầu FO, theo bộ hệ số hiện hành",
        "TOE per unit of fuel oil, from the factor set in force").Optional("cần khi có fuel_oil", "needed with fuel_oil");
    private static readonly Input Lpg = Input.Number("lpg", "t/yr", "≥ 0", "khí hóa lỏng LPG sử dụng", "liquefied petroleum gas used").Default(0);
    private static readonly Input LpgFactor = Input.Number("lpg_factor", "TOE/t", "> 0",
        "TOE trên đơn vị LPG, theo bộ hệ số hiện hành",
        "TOE per unit of liquefied petroleum gas, from the factor set in force").Optional("cần khi có lpg", "needed with lpg");
    private static readonly Input NaturalGas = Input.Number("natural_gas", "m3/yr", "≥ 0", "khí thiên nhiên sử dụng", "natural gas used").Default(0);
    private static readonly Input NaturalGasFactor = Input.Number("natural_gas_factor", "TOE/m3", "> 0",
        "TOE trên đơn vị khí thiên nhiên, theo bộ hệ số hiện hành",
        "TOE per unit of natural gas, from the factor set in force").Optional("cần khi có natural_gas", "needed with natural_gas");

    private static readonly Output ToeResult = Output.Of("toe", "TOE/yr", "tấn dầu tương đương", "tonnes of oil equivalent");

    public static Calculator Calculator { get; } = new(
        "toe", Priority.Core, "Năng lượng hằng năm quy ra tấn dầu tương đương",
        "Yearly energy in tonnes of oil equivalent")
    {
        Inputs =
        [
            Electricity, ElectricityFactor, Coal, CoalFactor, Diesel, DieselFactor, FuelOil, FuelOilFactor, Lpg, LpgFactor, NaturalGas,
            NaturalGasFactor,
        ],
        Outputs = [ToeResult],
        Compute = Compute,
    };

    private static readonly (Input Amount, Input Factor)[] Fuels =
        [(Coal, CoalFactor), (Diesel, DieselFactor), (FuelOil, FuelOilFactor), (Lpg, LpgFactor), (NaturalGas, NaturalGasFactor)];

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(!x.Has(Electricity) && !Fuels.Any(f => x.Has(f.Amount)), "missing-input", Electricity,
            "Hãy cho ít nhất một lượng năng lượng.", "Give at least one amount of energy.");
        var sum = x[Electricity] * x[ElectricityFactor];
        if (x.Has(Electricity))
            Freeze(x, ElectricityFactor);
        foreach (var (amount, factor) in Fuels.Where(f => x.Has(f.Amount)))
        {
            sum += x[amount] * x[factor];
            Freeze(x, factor);
        }
        x.Give(ToeResult, sum, "TOE = Σ quantity·factor");
    }

    private static void Freeze(Worksheet x, Input factor)
    {
        var isGiven = x.Has(factor);
        x.Factor(factor.Key, x[factor].In(factor.Unit), factor.Unit.Symbol, isGiven ? null : 2011, isGiven ? "input" : "CV 3505/BCT-KHCN");
    }
}
