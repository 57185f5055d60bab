using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Steam;

/// <summary>Water and steam by IAPWS-IF97, regions 1, 2 and 4. Formulas, source and limits: docs/calculators/steam_properties.md.</summary>
internal static class SteamProperties
{
    private static readonly Input Temperature = Input.Kelvin("temperature", "273.15 … 1073.15", "nhiệt độ", "temperature");
    private static readonly Input Pressure = Input.Number("pressure", "MPa(a)", "> 0, ≤ 100", "áp suất", "pressure");

    private static readonly Output SaturationPressure = Output.Of("saturation_pressure", "MPa(a)", "áp suất bão hòa", "saturation pressure");
    private static readonly Output SaturationTemperature = Output.Kelvin("saturation_temperature", "nhiệt độ bão hòa", "saturation temperature");
    private static readonly Output LiquidEnthalpy = Output.Of("liquid_enthalpy", "kJ/kg", "entanpi lỏng bão hòa", "enthalpy of saturated liquid");
    private static readonly Output VapourEnthalpy = Output.Of("vapour_enthalpy", "kJ/kg", "entanpi hơi bão hòa", "enthalpy of saturated vapour");
    private static readonly Output VaporisationEnthalpy = Output.Of("vaporisation_enthalpy", "kJ/kg",
        "hiệu của hai giá trị (nhiệt hóa hơi)", "difference of the two");
    private static readonly Output Enthalpy = Output.Of("enthalpy", "kJ/kg", "entanpi riêng", "specific enthalpy");

    public static Calculator Calculator { get; } = new(
        "steam_properties", Priority.Core, "Tính chất nước và hơi theo IAPWS-IF97, vùng 1, 2 và 4",
        "Water and steam by IAPWS-IF97, regions 1, 2 and 4")
    {
        Inputs = [Temperature, Pressure],
        Outputs = [SaturationPressure, SaturationTemperature, LiquidEnthalpy, VapourEnthalpy, VaporisationEnthalpy, Enthalpy],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("saturation at temperature", [Temperature]) { Gives = [SaturationPressure, LiquidEnthalpy, VapourEnthalpy, VaporisationEnthalpy] },
                new Mode("saturation at pressure", [Pressure]) { Gives = [SaturationTemperature, LiquidEnthalpy, VapourEnthalpy, VaporisationEnthalpy] },
                new Mode("single phase", [Temperature, Pressure]) { Gives = [Enthalpy] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        x.Factor("IF97", 97, "1", 2012, If97.Source);
        if (x.Has(Temperature) && x.Has(Pressure))
        {
            x.Give(Enthalpy, If97.SinglePhase(x[Temperature], x[Pressure], Temperature), "h(T, p)");
            return;
        }
        var pressure = x.Has(Temperature)
            ? x.Give(SaturationPressure, If97.SaturationPressure(x[Temperature]), "p_s(T), IF97 eq. 30")
            : x[Pressure];
        if (!x.Has(Temperature))
            x.Give(SaturationTemperature, If97.SaturationTemperature(pressure), "T_s(p), IF97 eq. 31");
        if (pressure.In("MPa") > If97.HighestSaturated * (1 + 1e-9))
        {
            x.Warn("region-3", "Trên 623,15 K (16,529 MPa) entanpi bão hòa thuộc vùng 3, không tính ở đây.",
                "Above 623.15 K (16.529 MPa) enthalpies of saturation lie in region 3, not covered here.");
            return;
        }
        var liquid = x.Give(LiquidEnthalpy, If97.SaturatedLiquid(pressure), "h_f(p_s)");
        var vapour = x.Give(VapourEnthalpy, If97.SaturatedVapour(pressure), "h_g(p_s)");
        x.Give(VaporisationEnthalpy, vapour - liquid, "h_fg = h_g − h_f");
    }
}
