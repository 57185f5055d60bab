using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>The mode follows the keys present.</summary>
public class ModeTests
{
    [Theory]
    [InlineData("steam_properties", "temperature=300 K", "saturation_pressure liquid_enthalpy vapour_enthalpy vaporisation_enthalpy")]
    [InlineData("steam_properties", "pressure=1 MPa(a)", "saturation_temperature liquid_enthalpy vapour_enthalpy vaporisation_enthalpy")]
    [InlineData("steam_properties", "pressure=20 MPa(a)", "saturation_temperature")]
    [InlineData("steam_properties", "temperature=300 K;pressure=1 MPa(a)", "enthalpy")]
    [InlineData("cylinder_heat_transfer", "reynolds=1000 1;prandtl=0.7 1", "nusselt_forced")]
    [InlineData("cylinder_heat_transfer", "nusselt_forced=10 1;nusselt_free=5 1", "nusselt")]
    [InlineData("compressed_air_pressure_reduction", "rated_power=100 kW;rated_pressure=800 kPa(g);pressure_new=700 kPa(g)", "power_old power_new power_saving")]
    [InlineData("compressed_air_reduction", "air_volume=1000 m3/yr", "air_volume")]
    [InlineData("compressed_air_reduction", "air_volume=1000 m3/yr;air_price=250 VND/m3", "air_volume cost")]
    [InlineData("steam_leak", "hole_diameter=3 mm;steam_pressure=0.9 MPa(a);discharge_coefficient=1 1;hours=10 h/yr", "leak_flow steam_loss")]
    [InlineData("cooling_tower_makeup", "heat_load=1 MW;latent_heat=2430 kJ/kg;cycles=4 1;hours=100 h/yr", "evaporation drift blowdown makeup makeup_volume")]
    public void Keys_choose_the_outputs(string calculator, string given, string outputs) =>
        Run(calculator, given).Result!.Outputs.Select(o => o.Key).ShouldBe(outputs.Split(' '));

    [Theory]
    [InlineData("cylinder_heat_transfer", "reynolds=1000 1;prandtl=0.7 1;rayleigh=5 1", "keys-of-two-modes", "rayleigh")]
    [InlineData("cylinder_heat_transfer", "reynolds=1000 1", "missing-input", "prandtl")]
    [InlineData("compressed_air_reduction", "air_volume=1000 m3/yr;hours=10 h/yr", "keys-of-two-modes", "hours")]
    [InlineData("compressed_air_reduction", "air_volume=1000 m3/yr;air_price=250 VND/m3;specific_power=6 kW/(m3/min);electricity_price=1 VND/kWh", "keys-of-two-modes", "air_price")]
    [InlineData("compressed_air_reduction", "air_volume=1000 m3/yr;specific_power=6 kW/(m3/min)", "missing-input", "electricity_price")]
    [InlineData("stack_loss_siegert", "siegert_a2=0.6 1;flue_oxygen=5 %;flue_temperature=200 degC;air_temperature=30 degC", "missing-input", "siegert_b")]
    [InlineData("power_factor_correction", "power=100 kW;apparent_power=120 kVA;reactive_power=5 kvar;target_power_factor=0.95 1", "keys-of-two-modes", "reactive_power")]
    [InlineData("power_factor_correction", "power=100 kW;target_power_factor=0.95 1", "missing-input", "apparent_power")]
    [InlineData("cooling_tower_makeup", "heat_load=1 MW;latent_heat=2430 kJ/kg;cycles=4 1;cycles_new=6 1", "missing-input", "hours")]
    [InlineData("cooling_tower_makeup", "heat_load=1 MW;latent_heat=2430 kJ/kg;cycles=4 1;drift_share=0.001 1", "missing-input", "circulation")]
    [InlineData("pipe_insulation", "pipe_outer_diameter=0.1 m;pipe_wall=4 mm;pipe_length=1 m;pipe_temperature=150 degC;ambient_temperature=30 degC;wind_speed=1 m/s;pipe_conductivity=50 W/(m.K);insulation_thickness=0.05 m;emissivity=0.9 1;system_efficiency=0.8 1;hours=1 h/yr", "missing-input", "insulation_conductivity")]
    [InlineData("toe", "coal=5 t/yr", "missing-input", "coal_factor")]
    [InlineData("toe", "coal_factor=0.6 TOE/t", "missing-input", "electricity")]
    public void Too_few_or_too_many_keys_are_refused(string calculator, string given, string code, string key) =>
        Run(calculator, given).Refusals.Select(r => (r.Code, r.Input)).ShouldContain((code, key));

    private static CalculationOutcome Run(string calculator, string given) => Calculators.Find(calculator)!.Run(given.Split(';')
        .Select(part => part.Split('=', ' '))
        .ToDictionary(p => p[0], p => GivenValue.Of(double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), p[2]), StringComparer.Ordinal));
}
