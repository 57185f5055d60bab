using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Combustion;
using Xanh.Assessment.Steam;

namespace Xanh.Assessment.Tests.Families;

/// <summary>What holds for any values.</summary>
public class PropertyTests
{
    private static readonly double[] Methane = [1, 0, 0, 0, 0, 0, 0, 0, 0];

    [Fact]
    public void Excess_air_and_oxygen_are_each_other_s_reverse() => Prop.ForAll(Shares(0, 2000), excess =>
    {
        var gas = Burning.OfGas(Methane);
        return Math.Abs(gas.ExcessAir(gas.OxygenShare(excess)) - excess) < 1e-9 * (1 + excess);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Saturation_pressure_and_temperature_are_each_other_s_reverse() => Prop.ForAll(Shares(273_160, 647_000), kelvin =>
        Math.Abs(If97Boundaries.SaturationTemperature(If97Boundaries.SaturationPressure(kelvin)) - kelvin) < 1e-6).QuickCheckThrowOnFailure();

    [Fact]
    public void Steam_holds_more_heat_than_water_at_any_saturation() => Prop.ForAll(Shares(273_160, 623_000), kelvin =>
    {
        var pressure = If97Boundaries.SaturationPressure(kelvin);
        return If97Vapour.Enthalpy(kelvin, pressure) > If97Liquid.Enthalpy(kelvin, pressure);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_hotter_stack_loses_more() => Prop.ForAll(Shares(300_000, 1_700_000), Shares(1, 100_000), (flue, more) =>
    {
        var gas = Burning.OfGas(Methane);
        return new FlueLosses(gas, 0.2, flue + more, 298.15).DryGas > new FlueLosses(gas, 0.2, flue, 298.15).DryGas;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Thicker_insulation_loses_less() => Prop.ForAll(Shares(10_000, 200_000), Shares(1000, 100_000), (thickness, more) =>
        Pipe(thickness + more) < Pipe(thickness)).QuickCheckThrowOnFailure();

    [Fact]
    public void Water_that_comes_in_goes_out() => Prop.ForAll(Shares(1000, 1_000_000), Shares(0, 400), (required, recirculated) =>
    {
        var outcome = Calculators.Find("water_process_balance")!.Run(
            ("required", required, "m3/yr"), ("consumed", 0.2 * required, "m3/yr"), ("loss", 0.1 * required, "m3/yr"), ("recirculated_share", recirculated, "1"));
        return Math.Abs(outcome["incoming"] - (0.3 * required) - outcome["discharge"]) < 1e-6 * required;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_internal_rate_makes_the_present_value_nothing() => Prop.ForAll(Shares(1, 3000), Shares(1000, 30_000), (saving, span) =>
    {
        var years = Math.Round(span);
        var rate = Financial(saving, years, 0)["irr"];
        return rate is < 0 or > 1 || Math.Abs(Financial(saving, years, rate)["npv"]) < 1e-5;
    }).QuickCheckThrowOnFailure();

    private static CalculationOutcome Financial(double saving, double years, double rate) => Calculators.Find("financial")!.Run(
        ("investment", 1, "VND"), ("annual_saving", saving, "VND/yr"), ("years", years, "yr"), ("discount_rate", rate, "1"));

    private static double Pipe(double millimetres) => Calculators.Find("pipe_insulation")!.Run(
        ("pipe_outer_diameter", 0.2, "m"), ("pipe_wall", 5, "mm"), ("pipe_length", 1, "m"), ("pipe_temperature", 160, "degC"), ("ambient_temperature", 30, "degC"),
        ("wind_speed", 1, "m/s"), ("pipe_conductivity", 50, "W/(m.K)"), ("insulation_thickness", millimetres, "mm"), ("insulation_conductivity", 0.04, "W/(m.K)"),
        ("emissivity", 0.8, "1"), ("system_efficiency", 0.8, "1"), ("hours", 8000, "h/yr"))["heat_loss"];

    // Thousandths, so that failures shrink to readable numbers.
    private static Arbitrary<double> Shares(int from, int to) => Gen.Choose(from, to).Select(n => n / 1000.0).ToArbitrary();
}
