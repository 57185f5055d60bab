using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>What is given is taken exactly or refused with the key named.</summary>
public class InputCheckTests
{
    private static readonly (string, double, string)[] Pump = [("density", 1000, "kg/m3"), ("flow", 360, "m3/h"), ("head", 30, "m")];

    [Theory]
    [InlineData("flow", 100, "L/s")]
    [InlineData("flow", 1585.0323141, "gpm")]
    [InlineData("head", 98.4251968504, "ft")]
    [InlineData("density", 62.4279605761, "lb/ft3")]
    public void Any_unit_of_the_kind_is_taken(string key, double value, string unit) =>
        Pumped(key, value, unit)["hydraulic_power"].ShouldBe(29.41995, 1e-6);

    [Theory]
    [InlineData("flow", 360, "kW", "unit-of-another-kind")]
    [InlineData("flow", 360, "m3/yr", "unit-of-another-kind")]
    [InlineData("flow", 360, "xyz", "unknown-unit")]
    [InlineData("flow", 0, "m3/h", "outside-limits")]
    [InlineData("flow", double.NaN, "m3/h", "not-a-number")]
    [InlineData("density", 300, "kg/m3", "outside-limits")]
    [InlineData("density", 3000, "kg/m3", "outside-limits")]
    public void Nonsense_is_refused_with_code_and_key(string key, double value, string unit, string code) =>
        Refusal(Pumped(key, value, unit)).ShouldBe((code, key));

    [Fact]
    public void Missing_unknown_and_unitless_inputs_are_refused()
    {
        var calculator = Calculators.Find("pump_fluid_power")!;
        Refusal(calculator.Run(Pump[..2])).ShouldBe(("missing-input", "head"));
        Refusal(calculator.Run([.. Pump, ("colour", 1, "1")])).ShouldBe(("unknown-input", "colour"));
        var given = Pump.ToDictionary(p => p.Item1, p => GivenValue.Of(p.Item2, p.Item3), StringComparer.Ordinal);
        given["head"] = new GivenValue(30, null, null);
        Refusal(calculator.Run(given)).ShouldBe(("missing-unit", "head"));
        given["head"] = GivenValue.Of("30");
        Refusal(calculator.Run(given)).ShouldBe(("not-a-number", "head"));
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        Calculators.Find("pump_fluid_power")!.Run(("density", 5, "kg/m3"), ("flow", 1, "kg"), ("colour", 1, "1")).Refusals.Select(r => r.Code)
            .ShouldBe(["outside-limits", "unit-of-another-kind", "missing-input", "unknown-input"], ignoreOrder: true);

    [Fact]
    public void Percent_and_fraction_are_one()
    {
        var calculator = Calculators.Find("energy_equivalency")!;
        calculator.Run(("electric_power", 100, "kW"), ("fuel_efficiency", 80, "%"), ("electric_efficiency", 1, "1"))["fuel_power"].ShouldBe(125, 1e-9);
        Refusal(calculator.Run(("electric_power", 100, "kW"), ("fuel_efficiency", 80, "1"), ("electric_efficiency", 1, "1"))).ShouldBe(("outside-limits", "fuel_efficiency"));
    }

    [Fact]
    public void Gauge_pressure_for_an_absolute_key_is_converted_and_said()
    {
        var calculator = Calculators.Find("steam_leak")!;
        var absolute = calculator.Run(("hole_diameter", 3, "mm"), ("steam_pressure", 0.601325, "MPa(a)"), ("discharge_coefficient", 1, "1"));
        var gauge = calculator.Run(("hole_diameter", 3, "mm"), ("steam_pressure", 5, "bar(g)"), ("discharge_coefficient", 1, "1"));
        gauge["leak_flow"].ShouldBe(absolute["leak_flow"], 1e-9);
        gauge.Result!.Steps.Count.ShouldBe(absolute.Result!.Steps.Count + 1);
        Refusal(calculator.Run(("hole_diameter", 3, "mm"), ("steam_pressure", 500, "kPa"), ("discharge_coefficient", 1, "1"))).ShouldBe(("pressure-of-another-kind", "steam_pressure"));
    }

    [Fact]
    public void Absolute_pressure_for_a_gauge_key_counts_from_the_atmosphere_given()
    {
        var calculator = Calculators.Find("compressed_air_pipe_sizing")!;
        (string, double, string)[] rest = [("air_flow", 10, "m3/min"), ("velocity", 8, "m/s"), ("atmospheric_pressure", 90, "kPa(a)")];
        calculator.Run([.. rest, ("line_pressure", 790, "kPa(a)")])["pipe_area"].ShouldBe(calculator.Run([.. rest, ("line_pressure", 700, "kPa(g)")])["pipe_area"], 1e-12);
        Refusal(calculator.Run([.. rest, ("line_pressure", 700, "kPa")])).ShouldBe(("pressure-of-another-kind", "line_pressure"));
    }

    [Fact]
    public void A_difference_of_temperature_has_no_offset()
    {
        (string, double, string)[] rest = [("flow", 10, "m3/h"), ("density", 1000, "kg/m3"), ("specific_heat", 4.2, "kJ/(kg.K)"), ("efficiency", 1, "1"), ("hours", 1000, "h/yr"), ("fuel_price", 0, "VND/GJ")];
        var calculator = Calculators.Find("fuel_reduction")!;
        var kelvin = calculator.Run([.. rest, ("temperature_rise", 20, "K")])["heat"];
        calculator.Run([.. rest, ("temperature_rise", 20, "degC")])["heat"].ShouldBe(kelvin, 1e-9);
        calculator.Run([.. rest, ("temperature_rise", 36, "degF")])["heat"].ShouldBe(kelvin, 1e-9);
    }

    [Fact]
    public void Any_one_currency_is_carried_through_and_two_are_refused()
    {
        (string, double, string)[] leak = [("leak_flow", 1, "m3/min"), ("hours", 1000, "h/yr"), ("specific_power", 6, "kW/(m3/min)")];
        var outcome = Calculators.Find("compressed_air_leak_survey")!.Run([.. leak, ("electricity_price", 0.1, "USD/kWh")]);
        outcome.Result!.Outputs[^1].ShouldBe(new OutputValue("cost", outcome["cost"], "USD/yr"));
        outcome["cost"].ShouldBe(600, 1e-9);
        Refusal(Calculators.Find("financial")!.Run(("investment", 1, "VND"), ("annual_saving", 1, "USD/yr"), ("years", 5, "yr"), ("discount_rate", 0, "1"))).ShouldBe(("two-currencies", "annual_saving"));
    }

    [Fact]
    public void Outputs_come_in_the_units_asked_for()
    {
        var given = Pump.ToDictionary(p => p.Item1, p => GivenValue.Of(p.Item2, p.Item3), StringComparer.Ordinal);
        var calculator = Calculators.Find("pump_fluid_power")!;
        Asked("hydraulic_power", "W")["hydraulic_power"].ShouldBe(29419.95, 1e-6);
        Refusal(Asked("hydraulic_power", "kWh")).ShouldBe(("unit-of-another-kind", "hydraulic_power"));
        Refusal(Asked("hydraulic_power", "?")).ShouldBe(("unknown-unit", "hydraulic_power"));
        Refusal(Asked("power", "W")).ShouldBe(("unknown-output", "power"));

        CalculationOutcome Asked(string key, string unit) => calculator.Run(given, new Dictionary<string, string>(StringComparer.Ordinal) { [key] = unit });
    }

    [Fact]
    public void Words_outside_the_choice_are_refused()
    {
        var calculator = Calculators.Find("belt_drive_loss")!;
        Refusal(Belt("leather")).ShouldBe(("unknown-word", "belt_type"));
        Belt("v_belt").Succeeded.ShouldBeTrue();

        CalculationOutcome Belt(string word) => calculator.Run(new Dictionary<string, GivenValue>(StringComparer.Ordinal)
        {
            ["motor_shaft_power"] = GivenValue.Of(10, "kW"), ["belt_type"] = GivenValue.Of(word),
        });
    }

    private static CalculationOutcome Pumped(string key, double value, string unit) =>
        Calculators.Find("pump_fluid_power")!.Run([.. Pump.Where(p => p.Item1 != key), (key, value, unit)]);

    private static (string, string?) Refusal(CalculationOutcome outcome) => (outcome.Refusals.ShouldHaveSingleItem().Code, outcome.Refusals[0].Input);
}
