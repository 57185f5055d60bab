using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Heat;

/// <summary>Heat radiated through a furnace opening. Formulas, source and limits: docs/calculators/furnace_opening_loss.md.</summary>
internal static class FurnaceOpeningLoss
{
    private static readonly Input Emissivity = Input.Number("emissivity", "1", "> 0, ≤ 1", "độ phát xạ", "emissivity");
    private static readonly Input OpeningArea = Input.Number("opening_area", "m2", "> 0", "diện tích cửa", "area of the opening");
    private static readonly Input ViewFactor = Input.Number("view_factor", "1", "> 0, ≤ 1",
        "hệ số góc theo chiều sâu trên bề rộng cửa", "view factor for depth over width of the opening");
    private static readonly Input FurnaceTemperature = Input.Number("furnace_temperature", "degC", "> -50, < 1800",
        "nhiệt độ bên trong", "temperature inside");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -30, ≤ 60",
        "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input OpenShare = Input.Number("open_share", "1", "0 … 1", "tỷ lệ thời gian mở", "share of the time open").Default(1);

    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "nhiệt mất trung bình", "mean heat lost");

    public static Calculator Calculator { get; } = new(
        "furnace_opening_loss", Priority.Core, "Nhiệt bức xạ qua cửa lò",
        "Heat radiated through a furnace opening")
    {
        Inputs = [Emissivity, OpeningArea, ViewFactor, FurnaceTemperature, AmbientTemperature, OpenShare],
        Outputs = [HeatLoss],
        Compute = Compute,
    };

    private static void Compute(Worksheet x) => x.Give(
        HeatLoss,
        Radiation.Flux(x[Emissivity], x[FurnaceTemperature], x[AmbientTemperature]) * x[OpeningArea] * x[ViewFactor] * x[OpenShare],
        "Q = ε·σ·(T_i⁴ − T_a⁴)·A·F·share");
}
