using System.Globalization;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Families;

/// <summary>Values that are possible each by itself and not together are refused with a code of their own.</summary>
public class ContradictionTests
{
    [Theory]
    [InlineData("pump_efficiency", "density=1000 kg/m3;flow=360 m3/h;head=30 m;shaft_power=20 kW", "pump-efficiency-above-one")]
    [InlineData("pump_throttling_valve_loss", "density=1000 kg/m3;flow=360 m3/h;upstream_pressure=100 kPa(g);upstream_elevation=0 m;downstream_pressure=200 kPa(g);downstream_elevation=0 m;pump_efficiency=0.8 1;motor_efficiency=0.9 1;hours=1 h/yr", "valve-gains-pressure")]
    [InlineData("fan_system_existing", "flow=10 m3/s;inlet_pressure=0 kPa(g);outlet_pressure=2 kPa(g);motor_input_power=10 kW;motor_efficiency=0.9 1;hours=1 h/yr;electricity_price=1 VND/kWh", "fan-efficiency-above-one")]
    [InlineData("fan_fluid_power", "flow=10 m3/s;inlet_pressure=2 kPa(g);outlet_pressure=2 kPa(g)", "fan-without-pressure-rise")]
    [InlineData("water_reduction", "reading_start=10 m3;reading_end=9 m3;interval=5 min;hours=1 h/yr;water_price=1 VND/m3", "reading-not-rising")]
    [InlineData("air_receiver_tank", "tank_volume=1 m3;pressure_high=500 kPa(g);pressure_low=500 kPa(g)", "pressure-low-not-below-high")]
    [InlineData("air_receiver_tank", "duration=1 min;air_flow=1 m3/min;refill_flow=1 m3/min;pressure_high=500 kPa(g);pressure_low=400 kPa(g)", "refill-not-below-flow")]
    [InlineData("compressed_air_leak_survey", "line_pressure=90 kPa(g);line_temperature=20 degC;orifice_diameter=3 mm;discharge_coefficient=0.6 1;hours=1 h/yr;specific_power=6 kW/(m3/min);electricity_price=1 VND/kWh", "flow-not-choked")]
    [InlineData("compressed_air_leak_survey", "leak_flow=5 m3/min;repaired_share=0.5 1;air_use=4 m3/min;compressor_capacity=9 m3/min", "leak-above-air-use")]
    [InlineData("power_factor_correction", "apparent_power=100 kVA;power=101 kW;target_power_factor=0.95 1", "side-above-apparent-power")]
    [InlineData("power_factor_correction", "reactive_power=10 kvar;power_factor=1 1;target_power_factor=0.95 1", "power-triangle-open")]
    [InlineData("flue_gas_excess_air", "fuel_ch4=90 %;flue_oxygen=3 %", "fuel-composition-sum")]
    [InlineData("flue_gas_excess_air", "fuel_n2=100 %;flue_oxygen=3 %", "fuel-does-not-burn")]
    [InlineData("stack_loss_siegert", "siegert_a2=0.6 1;siegert_b=0.01 1;flue_oxygen=3 %;flue_temperature=20 degC;air_temperature=30 degC", "flue-colder-than-air")]
    [InlineData("boiler_blowdown", "feedwater_conductivity=300 uS/cm;boiler_conductivity=300 uS/cm;steam_flow=1 t/h", "boiler-water-not-concentrated")]
    [InlineData("boiler_fuel_energy", "steam_flow=1 t/h;steam_pressure=1 MPa(a);steam_temperature=150 degC;blowdown_share=0 1;boiler_efficiency=0.8 1;feedwater_temperature=80 degC", "steam-below-saturation")]
    [InlineData("boiler_fuel_energy", "steam_flow=1 t/h;steam_pressure=0.2 MPa(a);blowdown_share=0 1;boiler_efficiency=0.8 1;feedwater_temperature=180 degC", "water-would-boil")]
    [InlineData("steam_properties", "temperature=650 K;pressure=30 MPa(a)", "region-3")]
    [InlineData("steam_properties", "temperature=700 K", "outside-saturation")]
    [InlineData("steam_properties", "pressure=23 MPa(a)", "outside-saturation")]
    [InlineData("condensate_flash_tank", "condensate_flow=1 t/h;condensate_pressure=0.2 MPa(a);tank_pressure=0.3 MPa(a)", "no-flash")]
    [InlineData("condensate_flash_tank", "condensate_flow=1 t/h;condensate_enthalpy=2900 kJ/kg;tank_pressure=0.3 MPa(a)", "condensate-is-steam")]
    [InlineData("feedwater_economizer", "flue_gas_flow=1 t/h;flue_gas_specific_heat=1.1 kJ/(kg.K);flue_temperature=90 degC;steam_flow=1 t/h;blowdown_share=0 1;feedwater_temperature=100 degC;water_specific_heat=4.2 kJ/(kg.K);effectiveness=0.5 1;boiler_efficiency=0.8 1;hours=1 h/yr", "flue-not-hotter")]
    [InlineData("wall_surface_loss", "area=1 m2;surface_temperature=30 degC;ambient_temperature=30 degC;emissivity=0.9 1;convection_coefficient=5 W/(m2.K)", "surface-not-hotter")]
    [InlineData("cooling_medium_loss", "flow=1 m3/h;volumetric_heat_capacity=1 kJ/(m3.K);temperature_in=30 degC;temperature_out=20 degC", "medium-not-warmed")]
    [InlineData("cooling_tower_makeup", "heat_load=1 MW;latent_heat=2430 kJ/kg;makeup_conductivity=500 uS/cm;blowdown_conductivity=500 uS/cm", "blowdown-not-concentrated")]
    [InlineData("water_process_balance", "required=100 m3/yr;consumed=80 m3/yr;loss=30 m3/yr;recirculated_share=0 1", "discharge-negative")]
    [InlineData("heat_in_wastewater", "volume=1 m3/yr;temperature_in=30 degC;temperature_out=30 degC;density=1000 kg/m3;specific_heat=4.2 kJ/(kg.K);heater_efficiency=1 1", "discharge-not-warmer")]
    [InlineData("humidity_ratio", "pressure=100 kPa(a);dry_bulb=20 degC;wet_bulb=21 degC", "wet-bulb-above-dry-bulb")]
    [InlineData("humidity_ratio", "pressure=100 kPa(a);dry_bulb=60 degC;wet_bulb=5 degC", "wet-bulb-too-low")]
    [InlineData("humidity_ratio", "pressure=100 kPa(a);dry_bulb=120 degC;relative_humidity=80 %", "vapour-above-pressure")]
    [InlineData("financial", "investment=100 VND;annual_saving=-5 VND/yr;years=5 yr;discount_rate=0.1 1", "irr-none")]
    [InlineData("financial", "investment=100 VND;annual_saving=5 VND/yr;years=2.5 yr;discount_rate=0.1 1", "years-not-whole")]
    public void They_are_refused(string calculator, string given, string code) => Run(calculator, given).Refusals.Select(r => r.Code).ShouldBe([code]);

    [Fact]
    public void A_loss_instead_of_a_saving_is_a_number_with_a_warning()
    {
        var outcome = Run("motor_replacement", "rated_power=10 kW;load_factor=1 1;hours=1000 h/yr;efficiency_old=0.95 1;efficiency_new=0.9 1");
        outcome["energy_saving"].ShouldBeLessThan(0);
        outcome.Result!.Warnings.Select(w => w.Code).ShouldBe(["negative-saving"]);
    }

    [Fact]
    public void No_flow_is_invented_for_a_fan_with_speed_control()
    {
        Dictionary<string, GivenValue> given = new(StringComparer.Ordinal)
        {
            ["shaft_power"] = GivenValue.Of(10, "kW"), ["motor_efficiency"] = GivenValue.Of(0.9, "1"), ["drive_efficiency"] = GivenValue.Of(1, "1"),
            ["hours"] = GivenValue.Of(1000, "h/yr"), ["electricity_price"] = GivenValue.Of(1, "VND/kWh"),
            ["control_old"] = GivenValue.Of("on_off"), ["control_new"] = GivenValue.Of("vsd"),
        };
        var fan = Calculators.Find("fan_affinity_control_change")!;
        fan.Run(given).Refusals.Select(r => (r.Code, r.Input)).ShouldBe([("missing-input", "flow_new")]);
        given["flow_new"] = GivenValue.Of(1.2, "1");
        fan.Run(given).Refusals.Select(r => r.Code).ShouldBe(["flow-beyond-impeller"]);
        given["diameter_ratio"] = GivenValue.Of(1.1, "1");
        fan.Run(given).Succeeded.ShouldBeTrue();
    }

    private static CalculationOutcome Run(string calculator, string given) => Calculators.Find(calculator)!.Run(given.Split(';')
        .Select(part => part.Split('=', ' '))
        .ToDictionary(p => p[0], p => GivenValue.Of(double.Parse(p[1], CultureInfo.InvariantCulture), p[2]), StringComparer.Ordinal));
}
