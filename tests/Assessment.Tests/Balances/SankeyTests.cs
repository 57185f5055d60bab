using System.Globalization;
using Xanh.Assessment.Balances;
using Xanh.Assessment.Tests.Pages;

namespace Xanh.Assessment.Tests.Balances;

/// <summary>The picture of a dyeing works with a loop, streams of every kind, one not known and a loss nobody has seen.</summary>
public class SankeyTests
{
    [Fact]
    public void The_picture_stays_as_it_was_looked_at()
    {
        var svg = SankeySvg.Draw(Dyeing(), Balanced.Mass, "t", "Cân bằng khối lượng, xưởng nhuộm, năm 2025", CultureInfo.GetCultureInfo("vi-VN"));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "sankey.svg"), svg);
        svg.ShouldBe(File.ReadAllText(Path.Combine(CalculatorPage.Tests, "Balances", "sankey.svg")));
    }

    private static ProcessGraph Dyeing() => ProcessGraph.Of(
        [new("prepare", "Nấu tẩy"), new("dye", "Nhuộm"), new("rinse", "Giặt"), new("dry", "Sấy"), new("treat", "Xử lý nước thải")],
        [
            Flow("Vải mộc", StreamKind.Material, null, "prepare", 1200), Flow("Nước cấp", StreamKind.Water, null, "prepare", 9000), Flow("Hóa chất nấu", StreamKind.Material, null, "prepare", 240),
            Flow("Vải đã nấu", StreamKind.Product, "prepare", "dye", 2100), Flow("Nước nấu thải", StreamKind.Waste, "prepare", "treat", 8100),
            Flow("Nước nhuộm", StreamKind.Water, null, "dye", 8400), Flow("Thuốc nhuộm", StreamKind.Material, null, "dye", 60), Flow("Hơi trực tiếp", StreamKind.Energy, null, "dye", 900),
            Flow("Vải nhuộm ướt", StreamKind.Product, "dye", "rinse", 2400), Flow("Nước nhuộm thải", StreamKind.Waste, "dye", "treat", 8900),
            Flow("Nước giặt", StreamKind.Water, null, "rinse", 12000), Flow("Nước tuần hoàn", StreamKind.Water, "treat", "rinse", 6000), Flow("Vải giặt", StreamKind.Product, "rinse", "dry", 2300),
            Flow("Nước giặt thải", StreamKind.Waste, "rinse", "treat", 18100),
            Flow("Vải thành phẩm", StreamKind.Product, "dry", null, 1180), Flow("Hơi ẩm", StreamKind.Waste, "dry", null, null),
            Flow("Nước xả", StreamKind.Waste, "treat", null, 28000), Flow("Bùn thải", StreamKind.Waste, "treat", null, 350),
        ]).Value;

    private static ProcessStream Flow(string name, StreamKind kind, string? from, string? to, double? value) =>
        ProcessStream.OfMass(name, kind, from, to, value is { } v ? new KnownAmount(v, 1) : null);
}
