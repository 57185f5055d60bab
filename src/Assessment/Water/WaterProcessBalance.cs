using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Water;

/// <summary>Water balance of a process with recirculation. Formulas, source and limits: docs/calculators/water_process_balance.md.</summary>
internal static class WaterProcessBalance
{
    private static readonly Input Required = Input.Number("required", "m3/yr", "> 0",
        "tổng nước công đoạn cần", "gross water required by the process");
    private static readonly Input Consumed = Input.Number("consumed", "m3/yr", "≥ 0", "nước đi theo sản phẩm", "water leaving with the product");
    private static readonly Input Loss = Input.Number("loss", "m3/yr", "≥ 0", "bay hơi và tổn thất khác", "evaporation and other losses");
    private static readonly Input RecirculatedShare = Input.Number("recirculated_share", "1", "≥ 0, < 1",
        "phần nhu cầu do nước tuần hoàn đáp ứng", "share of the requirement met by recirculation");

    private static readonly Output Recirculated = Output.Of("recirculated", "m3/yr", "nước tuần hoàn", "recirculated water");
    private static readonly Output Incoming = Output.Of("incoming", "m3/yr", "nước mới", "fresh water");
    private static readonly Output Discharge = Output.Of("discharge", "m3/yr", "nước thải; từ chối khi âm", "wastewater; refused when negative");

    public static Calculator Calculator { get; } = new(
        "water_process_balance", Priority.Core, "Cân bằng nước của một công đoạn có tuần hoàn",
        "Water balance of a process with recirculation")
    {
        Inputs = [Required, Consumed, Loss, RecirculatedShare],
        Outputs = [Recirculated, Incoming, Discharge],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var recirculated = x.Give(Recirculated, x[Required] * x[RecirculatedShare], "W_r = s·W");
        var incoming = x.Give(Incoming, x[Required] - recirculated, "W_in = W − W_r");
        var discharge = incoming - x[Consumed] - x[Loss];
        Worksheet.RefuseIf(discharge.Si < -1e-9 * incoming.Si, "discharge-negative", Consumed,
            "Nước ra nhiều hơn nước vào: cân bằng không khép.", "More water leaves than comes in: the balance does not close.");
        x.Give(Discharge, discharge, "W_out = W_in − consumed − loss");
    }
}
