using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Electricity;

/// <summary>Penalty for a monthly mean power factor below 0.9 in Viet Nam (Circular 15/2014/TT-BCT). Formulas, source and limits: docs/calculators/vn_power_factor_penalty.md.</summary>
internal static class VnPowerFactorPenalty
{
    private static readonly Input PowerFactor = Input.Number("power_factor", "1", "> 0, ≤ 1",
        "hệ số công suất trung bình tháng", "monthly mean power factor");

    private static readonly Output Penalty = Output.Of("penalty", "%",
        "hệ số k, phần cộng thêm vào tiền điện", "factor k, share of the electricity bill added");

    public static Calculator Calculator { get; } = new(
        "vn_power_factor_penalty", Priority.Core, "Tiền phạt khi hệ số công suất trung bình tháng dưới 0,9 (Thông tư 15/2014/TT-BCT)",
        "Penalty for a monthly mean power factor below 0.9 in Viet Nam (Circular 15/2014/TT-BCT)")
    {
        Inputs = [PowerFactor],
        Outputs = [Penalty],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var factor = x[PowerFactor].Number;
        var percent = factor >= 0.9 ? 0 : factor < 0.6 ? 52.54 : Math.Round(((0.9 / factor) - 1) * 100, 2, MidpointRounding.AwayFromZero);
        x.Give(Penalty, Quantity.Of(percent,
            "%"), factor is < 0.9 and >= 0.6 ? "k = (0.9/cos φ − 1)·100 %" : factor < 0.6 ? "cos φ < 0.6: k = 52.54 %" : "cos φ ≥ 0.9: k = 0");
        x.Factor("cos φ", 0.9, "1", 2014, "Thông tư 15/2014/TT-BCT");
        if (factor < 0.9)
            x.Warn("contract-threshold", "Chỉ áp dụng cho khách hàng có công suất đăng ký từ 40 kW; hãy kiểm tra văn bản sửa đổi.",
                "Applies to customers with 40 kW contracted or more; check for amendments.");
    }
}
