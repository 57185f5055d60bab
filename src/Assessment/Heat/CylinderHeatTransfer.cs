using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Building blocks of pipe_insulation, each on its own. Formulas, source and limits: docs/calculators/cylinder_heat_transfer.md.</summary>
internal static class CylinderHeatTransfer
{
    private static readonly Input Reynolds = Input.Number("reynolds", "1", "> 0", "số Reynolds", "Reynolds number");
    private static readonly Input Prandtl = Input.Number("prandtl", "1", "> 0", "số Prandtl", "Prandtl number");
    private static readonly Input Rayleigh = Input.Number("rayleigh", "1", "> 0", "số Rayleigh", "Rayleigh number");
    private static readonly Input NusseltForced = Input.Number("nusselt_forced", "1", "> 0",
        "số Nusselt, đối lưu cưỡng bức", "Nusselt number, forced convection");
    private static readonly Input NusseltFree = Input.Number("nusselt_free", "1", "> 0",
        "số Nusselt, đối lưu tự nhiên", "Nusselt number, free convection");
    private static readonly Input Diameter = Input.Number("diameter", "m", "> 0", "đường kính ngoài của trụ", "outer diameter of the cylinder");
    private static readonly Input Velocity = Input.Number("velocity", "m/s", "> 0", "vận tốc gió ngang trụ", "air speed across it");
    private static readonly Input KinematicViscosity = Input.Number("kinematic_viscosity", "m2/s", "> 0",
        "độ nhớt động học của màng khí", "kinematic viscosity of the air film");
    private static readonly Input SurfaceTemperature = Input.Number("surface_temperature", "degC", "> -50, < 1800",
        "nhiệt độ bề mặt", "surface temperature");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -50, < 100",
        "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input ExpansionCoefficient = Input.Number("expansion_coefficient", "1/K", "> 0",
        "hệ số giãn nở nhiệt của màng khí", "thermal expansion coefficient of the air film");
    private static readonly Input ThermalDiffusivity = Input.Number("thermal_diffusivity", "m2/s", "> 0",
        "hệ số khuếch tán nhiệt của màng khí", "thermal diffusivity of the air film");
    private static readonly Input Emissivity = Input.Number("emissivity", "1", "> 0, ≤ 1", "độ phát xạ", "emissivity");
    private static readonly Input OuterDiameter = Input.Number("outer_diameter", "m", "> 0",
        "đường kính bề mặt ngoài cùng, quy chiếu của nhiệt trở", "diameter of the outermost surface, to which the resistance refers");
    private static readonly Input LayerDiameterInner = Input.Number("layer_diameter_inner", "m", "> 0",
        "đường kính trong của lớp", "inner diameter of the layer");
    private static readonly Input LayerDiameterOuter = Input.Number("layer_diameter_outer", "m", "> 0",
        "đường kính ngoài của lớp", "outer diameter of the layer");
    private static readonly Input Conductivity = Input.Number("conductivity", "W/(m.K)", "> 0",
        "hệ số dẫn nhiệt của lớp", "thermal conductivity of the layer");

    private static readonly Output NusseltForcedResult = Output.Of("nusselt_forced", "1",
        "số Nusselt theo Churchill–Bernstein", "Nusselt number, Churchill-Bernstein");
    private static readonly Output NusseltFreeResult = Output.Of("nusselt_free", "1",
        "số Nusselt theo Churchill–Chu", "Nusselt number, Churchill-Chu");
    private static readonly Output Nusselt = Output.Of("nusselt", "1", "số Nusselt hỗn hợp", "mixed Nusselt number");
    private static readonly Output ReynoldsResult = Output.Of("reynolds", "1", "số Reynolds", "Reynolds number");
    private static readonly Output RayleighResult = Output.Of("rayleigh", "1", "số Rayleigh", "Rayleigh number");
    private static readonly Output RadiationCoefficient = Output.Of("radiation_coefficient", "W/(m2.K)",
        "hệ số tỏa nhiệt bức xạ", "radiative heat transfer coefficient");
    private static readonly Output LayerResistance = Output.Of("layer_resistance", "m2.K/W",
        "nhiệt trở của lớp theo diện tích ngoài cùng", "resistance of the layer per outermost area");

    public static Calculator Calculator { get; } = new(
        "cylinder_heat_transfer", Priority.Extra, "Các phép tính thành phần của pipe_insulation, từng phần riêng",
        "Building blocks of pipe_insulation, each on its own")
    {
        Inputs =
        [
            Reynolds, Prandtl, Rayleigh, NusseltForced, NusseltFree, Diameter, Velocity, KinematicViscosity, SurfaceTemperature,
            AmbientTemperature, ExpansionCoefficient, ThermalDiffusivity, Emissivity, OuterDiameter, LayerDiameterInner, LayerDiameterOuter,
            Conductivity,
        ],
        Outputs = [NusseltForcedResult, NusseltFreeResult, Nusselt, ReynoldsResult, RayleighResult, RadiationCoefficient, LayerResistance],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("forced", [Reynolds, Prandtl]) { Gives = [NusseltForcedResult] },
                new Mode("free", [Rayleigh, Prandtl]) { Gives = [NusseltFreeResult] },
                new Mode("mixed", [NusseltForced, NusseltFree]) { Gives = [Nusselt] },
                new Mode("reynolds", [Diameter, Velocity, KinematicViscosity]) { Gives = [ReynoldsResult] },
                new Mode("rayleigh", [Diameter, SurfaceTemperature, AmbientTemperature, ExpansionCoefficient, KinematicViscosity, ThermalDiffusivity]) { Gives = [RayleighResult] },
                new Mode("radiation", [Emissivity, SurfaceTemperature, AmbientTemperature]) { Gives = [RadiationCoefficient] },
                new Mode("layer", [OuterDiameter, LayerDiameterInner, LayerDiameterOuter, Conductivity]) { Gives = [LayerResistance] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(Reynolds))
            x.Give(NusseltForcedResult, Cylinders.Forced(x[Reynolds].Number, x[Prandtl].Number), "Churchill–Bernstein");
        else if (x.Has(Rayleigh))
            x.Give(NusseltFreeResult, Cylinders.Free(x[Rayleigh].Number, x[Prandtl].Number), "Churchill–Chu");
        else if (x.Has(NusseltForced))
            x.Give(Nusselt, Cylinders.Mixed(x[NusseltForced].Number, x[NusseltFree].Number), "Nu = (Nu_f⁴ + Nu_n⁴)^¼");
        else if (x.Has(Velocity))
            x.Give(ReynoldsResult, x[Velocity] * x[Diameter] / x[KinematicViscosity], "Re = v·D/ν");
        else if (x.Has(ExpansionCoefficient))
            GiveRayleigh(x);
        else if (x.Has(Emissivity))
            x.Give(RadiationCoefficient, Quantity.Of(Radiation.Coefficient(x[Emissivity].Number, x[SurfaceTemperature].In("K"), x[AmbientTemperature].In("K")), "W/(m2.K)"), "h_r = ε·σ·(T_s⁴ − T_a⁴)/(T_s − T_a)");
        else
            GiveLayer(x);
    }

    private static void GiveRayleigh(Worksheet x)
    {
        var difference = x[SurfaceTemperature] - x[AmbientTemperature];
        difference = difference.Si < 0 ? -difference : difference;
        x.Give(RayleighResult, Physics.Gravity * x[ExpansionCoefficient] * difference * x[Diameter].Cubed() / (x[KinematicViscosity]
            * x[ThermalDiffusivity]), "Ra = g·β·|T_s − T_a|·D³/(ν·α)");
    }

    private static void GiveLayer(Worksheet x)
    {
        var (outer, from, to) = (x[OuterDiameter].In("m"), x[LayerDiameterInner].In("m"), x[LayerDiameterOuter].In("m"));
        Worksheet.RefuseIf(to <= from, "layer-without-thickness", LayerDiameterOuter,
            "Đường kính ngoài của lớp phải lớn hơn đường kính trong.", "The outer diameter of the layer must be above the inner one.");
        x.Give(LayerResistance, Quantity.Of(Cylinders.Layer(outer, from, to, x[Conductivity].In("W/(m.K)")), "m2.K/W"), "R = D_o·ln(D2/D1)/(2k)");
    }
}
