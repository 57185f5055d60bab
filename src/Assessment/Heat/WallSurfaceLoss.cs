using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Heat lost by a vertical wall through convection and radiation. Formulas, source and limits: docs/calculators/wall_surface_loss.md.</summary>
internal static class WallSurfaceLoss
{
    private static readonly Input Area = Input.Number("area", "m2", "> 0", "diện tích bề mặt", "surface");
    private static readonly Input SurfaceTemperature = Input.Number("surface_temperature", "degC", "> -50, < 1800",
        "nhiệt độ bề mặt, cao hơn môi trường", "surface temperature, above ambient_temperature");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -30, ≤ 60",
        "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input Emissivity = Input.Number("emissivity", "1", "> 0, ≤ 1", "độ phát xạ", "emissivity");
    private static readonly Input ConvectionCoefficient = Input.Number("convection_coefficient", "W/(m2.K)", "> 0, ≤ 200",
        "hệ số tỏa nhiệt đối lưu", "convective heat transfer coefficient");
    private static readonly Input WallHeight = Input.Number("wall_height", "m", "> 0, ≤ 50", "chiều cao vách", "height of the wall");
    private static readonly Input WindSpeed = Input.Number("wind_speed", "m/s", "0 … 40",
        "vận tốc gió dọc vách; 0 = trong nhà, đối lưu tự nhiên", "air speed along the wall; 0 = indoors, free convection");

    private static readonly Output ConvectionCoefficientResult = Output.Of("convection_coefficient", "W/(m2.K)",
        "hệ số tỏa nhiệt đối lưu đã dùng", "convective heat transfer coefficient used");
    private static readonly Output ConvectiveLoss = Output.Of("convective_loss", "kW", "phần đối lưu", "convective part");
    private static readonly Output RadiativeLoss = Output.Of("radiative_loss", "kW", "phần bức xạ", "radiative part");
    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "tổng", "sum");

    public static Calculator Calculator { get; } = new(
        "wall_surface_loss", Priority.Core, "Nhiệt mất qua vách đứng do đối lưu và bức xạ",
        "Heat lost by a vertical wall through convection and radiation")
    {
        Inputs = [Area, SurfaceTemperature, AmbientTemperature, Emissivity, ConvectionCoefficient, WallHeight, WindSpeed],
        Outputs = [ConvectionCoefficientResult, ConvectiveLoss, RadiativeLoss, HeatLoss],
        Modes =
        [
            ModeGroup.OneOf(new Mode("coefficient", [ConvectionCoefficient]), new Mode("ISO 12241", [WallHeight, WindSpeed])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (surface, ambient) = (x[SurfaceTemperature], x[AmbientTemperature]);
        Worksheet.RefuseIf(surface <= ambient, "surface-not-hotter", SurfaceTemperature,
            "Bề mặt phải nóng hơn môi trường.", "The surface must be hotter than its surroundings.");
        var coefficient = x.Has(ConvectionCoefficient) ? x.Give(ConvectionCoefficientResult, x[ConvectionCoefficient], "h_c")
            : x.Give(ConvectionCoefficientResult, Quantity.Of(Surfaces.Wall((surface - ambient).In("K"), x[WallHeight].In("m"), x[WindSpeed].In("m/s")), "W/(m2.K)"),
                "h_c: ISO 12241, vertical wall");
        var convection = x.Give(ConvectiveLoss, x[Area] * coefficient * (surface - ambient), "A·h_c·(T_s − T_a)");
        var radiation = x.Give(RadiativeLoss, Radiation.Flux(x[Emissivity], surface, ambient) * x[Area], "A·ε·σ·(T_s⁴ − T_a⁴)");
        x.Give(HeatLoss, convection + radiation, "Q = Q_c + Q_r");
    }
}
