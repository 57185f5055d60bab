using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Air;

/// <summary>Leak share from a load/unload cycling test with all users shut off. Formulas, source and limits: docs/calculators/compressed_air_leak_test.md.</summary>
internal static class CompressedAirLeakTest
{
    private static readonly Input LoadTime = Input.Number("load_time", "min", "> 0", "tổng thời gian có tải", "total loaded time");
    private static readonly Input UnloadTime = Input.Number("unload_time", "min", "≥ 0", "tổng thời gian không tải", "total unloaded time");
    private static readonly Input CompressorCapacity = Input.Number("compressor_capacity", "m3/min", "> 0",
        "lưu lượng khí tự do đầy tải của máy nén", "full-load free air of the compressor");

    private static readonly Output LeakShare = Output.Of("leak_share", "1", "tỷ lệ rò rỉ so với công suất máy", "leaks as share of capacity");
    private static readonly Output LeakFlow = Output.Of("leak_flow", "m3/min", "lưu lượng khí tự do mất do rò rỉ", "free air lost by leaks");

    public static Calculator Calculator { get; } = new(
        "compressed_air_leak_test", Priority.Core, "Tỷ lệ rò rỉ theo phép thử chu kỳ tải/không tải khi tắt mọi hộ dùng khí",
        "Leak share from a load/unload cycling test with all users shut off")
    {
        Inputs = [LoadTime, UnloadTime, CompressorCapacity],
        Outputs = [LeakShare, LeakFlow],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var share = x.Give(LeakShare, x[LoadTime] / (x[LoadTime] + x[UnloadTime]), "s = t_load/(t_load + t_unload)");
        x.Give(LeakFlow, share * x[CompressorCapacity], "q = s·q_max");
    }
}
