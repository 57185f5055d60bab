using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Heat;

/// <summary>Heat lost by the side and the roof of an upright tank. Formulas, source and limits: docs/calculators/tank_insulation.md.</summary>
internal static class TankInsulation
{
    private static readonly Input Diameter = Input.Number("diameter", "m", "> 0, ≤ 50", "đường kính bồn", "diameter of the tank");
    private static readonly Input Height = Input.Number("height", "m", "> 0, ≤ 50", "chiều cao bồn", "height of the tank");
    private static readonly Input TankTemperature = Input.Number("tank_temperature", "degC", "> 0, ≤ 300", "nhiệt độ chất lỏng", "temperature of the liquid");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -30, ≤ 60", "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input WindSpeed = Input.Number("wind_speed", "m/s", "0 … 40", "vận tốc gió; 0 = trong nhà", "air speed; 0 = indoors");
    private static readonly Input Emissivity = Input.Number("emissivity", "1", "> 0, ≤ 1", "độ phát xạ của bề mặt ngoài", "emissivity of the outer surface");
    private static readonly Input InsulationThickness = Input.Number("insulation_thickness", "m", "0 … 0.5", "chiều dày cách nhiệt, 0 = để trần", "thickness of the insulation, 0 = bare");
    private static readonly Input InsulationConductivity = Input.Number("insulation_conductivity", "W/(m.K)", "> 0, ≤ 1",
        "hệ số dẫn nhiệt của lớp cách nhiệt", "thermal conductivity of the insulation").Optional("cần khi có cách nhiệt", "needed when insulated");
    private static readonly Input SystemEfficiency = Input.Number("system_efficiency", "1", "> 0, ≤ 1", "hiệu suất từ nhiên liệu đến bồn", "efficiency from fuel to the tank");

    private static readonly Output SideTemperature = Output.Of("side_temperature", "degC", "nhiệt độ mặt ngoài thành bồn", "outer temperature of the side");
    private static readonly Output SideLoss = Output.Of("side_loss", "kW", "nhiệt mất qua thành", "heat lost by the side");
    private static readonly Output RoofLoss = Output.Of("roof_loss", "kW", "nhiệt mất qua nắp", "heat lost by the roof");
    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "tổng nhiệt mất", "heat lost in all");
    private static readonly Output FuelEnergy = Output.Of("fuel_energy", "GJ/yr", "năng lượng nhiên liệu tương ứng", "fuel energy behind it");

    public static Calculator Calculator { get; } = new(
        "tank_insulation", Priority.Extra, "Nhiệt mất của bồn đứng để trần hoặc bọc cách nhiệt", "Heat lost by an upright tank, bare or insulated")
    {
        Inputs =
        [
            Diameter, Height, TankTemperature, AmbientTemperature, WindSpeed, Emissivity, InsulationThickness, InsulationConductivity, SystemEfficiency, Hours,
        ],
        Outputs = [SideTemperature, SideLoss, RoofLoss, HeatLoss, FuelEnergy],
        Modes = [ModeGroup.AndFor(new Mode("for fuel", [SystemEfficiency, Hours]) { Gives = [FuelEnergy] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (hot, ambient) = (x[TankTemperature].In("K"), x[AmbientTemperature].In("K"));
        Worksheet.RefuseIf(hot <= ambient, "tank-not-hotter", TankTemperature, "Bồn phải nóng hơn môi trường.", "The tank must be hotter than its surroundings.");
        var (diameter, height, thickness) = (x[Diameter].In("m"), x[Height].In("m"), x[InsulationThickness].In("m"));
        var outer = diameter + (2 * thickness);
        var conductivity = thickness > 0 ? x[InsulationConductivity].In("W/(m.K)") : 1;
        var (wind, emissivity) = (x[WindSpeed].In("m/s"), x[Emissivity].Number);
        var side = Surfaces.Temperature(hot, ambient, Cylinders.Layer(outer, diameter, outer, conductivity),
            s => Surfaces.Wall(s - ambient, height, wind) + Radiation.Coefficient(emissivity, s, ambient));
        var roof = Surfaces.Temperature(hot, ambient, thickness / conductivity,
            s => Surfaces.Roof(s, ambient, diameter, wind) + Radiation.Coefficient(emissivity, s, ambient));
        x.Give(SideTemperature, Quantity.Of(side, "K"), "(T − T_s)/R = (h_c + h_r)·(T_s − T_a)");
        var sideFlux = (Surfaces.Wall(side - ambient, height, wind) + Radiation.Coefficient(emissivity, side, ambient)) * (side - ambient);
        var roofFlux = (Surfaces.Roof(roof, ambient, diameter, wind) + Radiation.Coefficient(emissivity, roof, ambient)) * (roof - ambient);
        var lost = x.Give(SideLoss, Quantity.Of(Math.PI * outer * height * sideFlux, "W"), "Q_s = π·D_o·H·(h_c + h_r)·(T_s − T_a)")
            + x.Give(RoofLoss, Quantity.Of(Math.PI / 4 * outer * outer * roofFlux, "W"), "Q_r = (π/4)·D_o²·(h_c + h_r)·(T_r − T_a)");
        x.Give(HeatLoss, lost, "Q = Q_s + Q_r");
        if (x.Has(Hours))
            x.Give(FuelEnergy, lost * x[Hours] / x[SystemEfficiency], "E = Q·h/η");
    }
}
