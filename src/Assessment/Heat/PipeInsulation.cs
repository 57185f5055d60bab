using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Heat;

/// <summary>Heat lost by a bare or insulated horizontal pipe in moving air. Formulas, source and limits: docs/calculators/pipe_insulation.md.</summary>
internal static class PipeInsulation
{
    private static readonly Input PipeOuterDiameter = Input.Number("pipe_outer_diameter", "m", "> 0",
        "đường kính ngoài của ống", "outer diameter of the pipe");
    private static readonly Input PipeWall = Input.Number("pipe_wall", "m", "> 0", "chiều dày thành ống", "wall thickness of the pipe");
    private static readonly Input PipeLength = Input.Number("pipe_length", "m", "> 0", "chiều dài", "length");
    private static readonly Input PipeTemperature = Input.Number("pipe_temperature", "degC", "> -50, ≤ 700",
        "nhiệt độ thành trong (của lưu chất)", "temperature of the inner wall (of the fluid)");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -30, ≤ 60",
        "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input WindSpeed = Input.Number("wind_speed", "m/s", "0 … 40", "vận tốc gió ngang ống", "air speed across the pipe");
    private static readonly Input PipeConductivity = Input.Number("pipe_conductivity", "W/(m.K)", "> 0",
        "hệ số dẫn nhiệt của ống", "thermal conductivity of the pipe");
    private static readonly Input InsulationThickness = Input.Number("insulation_thickness", "m", "0 … 0.5",
        "chiều dày cách nhiệt, 0 = ống trần", "thickness of the insulation, 0 = bare");
    private static readonly Input InsulationConductivity = Input.Number("insulation_conductivity", "W/(m.K)", "> 0, ≤ 1",
        "hệ số dẫn nhiệt của lớp cách nhiệt ở nhiệt độ trung bình",
        "thermal conductivity of the insulation at its mean temperature").Optional("cần khi có cách nhiệt", "needed when insulated");
    private static readonly Input Emissivity = Input.Number("emissivity", "1", "> 0, ≤ 1",
        "độ phát xạ của bề mặt ngoài cùng", "emissivity of the outermost surface");
    private static readonly Input SystemEfficiency = Input.Number("system_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất từ nhiên liệu đến ống", "efficiency from fuel to the pipe");

    private static readonly Output SurfaceTemperature = Output.Of("surface_temperature", "degC",
        "nhiệt độ bề mặt ngoài cùng", "temperature of the outermost surface");
    private static readonly Output HeatLossPerLength = Output.Of("heat_loss_per_length", "W/m", "nhiệt mất trên mét", "heat lost per metre");
    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "nhiệt mất", "heat lost");
    private static readonly Output FuelEnergy = Output.Of("fuel_energy", "GJ/yr", "năng lượng nhiên liệu tương ứng", "fuel energy behind it");

    public static Calculator Calculator { get; } = new(
        "pipe_insulation", Priority.Core, "Nhiệt mất của ống nằm ngang trần hoặc bọc cách nhiệt trong không khí chuyển động",
        "Heat lost by a bare or insulated horizontal pipe in moving air")
    {
        Inputs =
        [
            PipeOuterDiameter, PipeWall, PipeLength, PipeTemperature, AmbientTemperature, WindSpeed, PipeConductivity, InsulationThickness,
            InsulationConductivity, Emissivity, SystemEfficiency, Hours,
        ],
        Outputs = [SurfaceTemperature, HeatLossPerLength, HeatLoss, FuelEnergy],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var pipe = x[PipeOuterDiameter].In("m");
        var inner = pipe - (2 * x[PipeWall].In("m"));
        Worksheet.RefuseIf(inner <= 0, "pipe-wall-too-thick", PipeWall,
            "Thành ống dày hơn bán kính ngoài.", "The wall of the pipe is thicker than its radius.");
        var thickness = x[InsulationThickness].In("m");
        var outer = pipe + (2 * thickness);
        var resistance = Cylinders.Layer(outer, inner, pipe, x[PipeConductivity].In("W/(m.K)"));
        if (thickness > 0)
            resistance += Cylinders.Layer(outer, pipe, outer, x[InsulationConductivity].In("W/(m.K)"));
        var (hot, ambient) = (x[PipeTemperature].In("K"), x[AmbientTemperature].In("K"));
        var surface = Surfaces.Temperature(hot, ambient, resistance, s => Cylinders.OuterCoefficient(outer, x[WindSpeed].In("m/s"), s, ambient, x[Emissivity].Number));
        x.Step("nhiệt trở dẫn nhiệt theo diện tích ngoài", "resistance of conduction per outer area",
            "R = D_o·Σ ln(D2/D1)/(2k)", Quantity.Of(resistance, "m2.K/W"), "m2.K/W");
        x.Give(SurfaceTemperature, Quantity.Of(surface, "K"), "(T_p − T_s)/R = h_o·(T_s − T_a)");
        var perLength = Math.PI * outer * (hot - surface) / resistance;
        var each = x.Give(HeatLossPerLength, Quantity.Of(perLength, "W/m"), "q' = π·D_o·(T_p − T_s)/R");
        var heat = x.Give(HeatLoss, each * x[PipeLength], "Q = q'·L");
        x.Give(FuelEnergy, heat * x[Hours] / x[SystemEfficiency], "E = Q·h/η");
        if (perLength < 0)
            x.Warn("pipe-gains-heat", "Ống lạnh hơn môi trường: ống nhận nhiệt vào.", "The pipe is colder than its surroundings: it gains heat.");
    }
}
