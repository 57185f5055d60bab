using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Aeration energy and the effect of a lower dissolved-oxygen set point. Formulas, source and limits: docs/calculators/wastewater_aeration.md.</summary>
internal static class WastewaterAeration
{
    private static readonly Input WaterTemperature = Input.Number("water_temperature", "degC", "> 0, ≤ 45", "nhiệt độ nước", "water temperature");
    private static readonly Input StandardTransfer = Input.Number("standard_transfer", "kg/kWh", "> 0, ≤ 10",
        "hiệu suất hòa tan oxy tiêu chuẩn trên điện năng, nước sạch, 20 °C, 0 mg/L",
        "standard oxygen transfer per electricity, clean water, 20 degC, 0 mg/L");
    private static readonly Input Alpha = Input.Number("alpha", "1", "> 0, ≤ 1.2",
        "hệ số α: truyền oxy trong nước thải so với nước sạch", "transfer in wastewater over clean water");
    private static readonly Input Beta = Input.Number("beta", "1", "> 0, ≤ 1",
        "hệ số β: bão hòa oxy trong nước thải so với nước sạch", "saturation in wastewater over clean water");
    private static readonly Input OxygenSaturation = Input.Number("oxygen_saturation", "mg/L", "> 5, < 15",
        "oxy bão hòa của nước sạch ở water_temperature, mực nước biển", "oxygen saturation of clean water at water_temperature, sea level");
    private static readonly Input OxygenSaturationStandard = Input.Number("oxygen_saturation_standard", "mg/L", "> 8, < 10",
        "như trên, ở 20 °C", "the same at 20 degC").Default(9.09);
    private static readonly Input Elevation = Input.Number("elevation", "m", "-100 … 3000", "cao độ địa điểm", "elevation of the site").Default(0);
    private static readonly Input DissolvedOxygen = Input.Number("dissolved_oxygen", "mg/L", "≥ 0",
        "oxy hòa tan đang duy trì", "dissolved oxygen kept now");
    private static readonly Input DissolvedOxygenNew = Input.Number("dissolved_oxygen_new", "mg/L", "≥ 0",
        "oxy hòa tan đề xuất", "dissolved oxygen proposed");
    private static readonly Input Power = Input.Number("power", "kW", "> 0", "công suất điện của máy sục khí", "electrical power of the aerators");

    private static readonly Output FieldTransfer = Output.Of("field_transfer", "kg/kWh",
        "hiệu suất hòa tan oxy thực tế trên điện năng, hiện nay", "oxygen transfer per electricity in the field, now");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng hiện nay", "electricity now");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí hiện nay", "cost now");
    private static readonly Output PowerRatio = Output.Of("power_ratio", "1",
        "công suất đề xuất trên hiện nay ở cùng nhu cầu oxy", "power proposed over power now at the same oxygen demand");
    private static readonly Output EnergyNew = Output.Of("energy_new", "kWh/yr", "điện năng đề xuất", "electricity proposed");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");

    public static Calculator Calculator { get; } = new(
        "wastewater_aeration", Priority.Core, "Điện năng sục khí và hiệu quả khi hạ mức oxy hòa tan cài đặt",
        "Aeration energy and the effect of a lower dissolved-oxygen set point")
    {
        Inputs =
        [
            WaterTemperature, StandardTransfer, Alpha, Beta, OxygenSaturation, OxygenSaturationStandard, Elevation, DissolvedOxygen,
            DissolvedOxygenNew, Power, Hours, ElectricityPrice,
        ],
        Outputs = [FieldTransfer, Energy, Cost, PowerRatio, EnergyNew, EnergySaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for new set point", [DissolvedOxygenNew]) { Gives = [PowerRatio, EnergyNew, EnergySaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var pressure = Math.Pow(1 - (2.25577e-5 * x[Elevation].In("m")), 5.25588);
        var saturation = x.Step("oxy bão hòa của nước thải tại chỗ", "oxygen saturation of the wastewater on site",
            "β·C_s·p/p0, p/p0 = (1 − 2.25577e-5·z)^5.25588", x[Beta] * x[OxygenSaturation] * pressure, "mg/L");
        var now = Drive(x, saturation, DissolvedOxygen);
        var correction = Math.Pow(1.024, (x[WaterTemperature] - Quantity.Of(20, "degC")).In("K"));
        x.Give(FieldTransfer, x[StandardTransfer] * x[Alpha] * now / x[OxygenSaturationStandard] * correction,
            "OTR = SOTR·α·(β·C_s·p/p0 − DO)/C_s,20·1.024^(T − 20)");
        var energy = x.Give(Energy, x[Power] * x[Hours], "E = P·h");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
        if (!x.Has(DissolvedOxygenNew))
            return;
        var ratio = x.Give(PowerRatio, now / Drive(x, saturation, DissolvedOxygenNew), "(β·C_s·p/p0 − DO_old)/(β·C_s·p/p0 − DO_new)");
        var after = x.Give(EnergyNew, energy * ratio, "E·ratio");
        x.Give(EnergySaving, energy - after, "ΔE");
    }

    private static Quantity Drive(Worksheet x, Quantity saturation, Input oxygen)
    {
        Worksheet.RefuseIf(x[oxygen] >= saturation, "oxygen-above-saturation", oxygen,
            "Oxy hòa tan không thể đạt mức bão hòa của nước thải.", "Dissolved oxygen cannot reach the saturation of the wastewater.");
        return saturation - x[oxygen];
    }
}
