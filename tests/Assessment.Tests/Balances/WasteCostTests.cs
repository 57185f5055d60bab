using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xanh.Assessment.Balances;

namespace Xanh.Assessment.Tests.Balances;

public class WasteCostTests
{
    // Cutting: 100 t for 1000, own cost 200, energy 100; 80 t go on, 20 t are scrap. Painting: 10 t paint for 500; 81 t product, 9 t sludge with 60 treatment and 15 fees.
    // Scrap bears a fifth of 1000 + 100 + 200; sludge a tenth of what comes into painting: 800 + 500 material, 80 energy, 160 work.
    [Fact]
    public void What_comes_in_is_spread_over_product_and_waste_by_mass()
    {
        var report = WasteCost.Of(Paint(9), 2000).Value;
        report.Streams.Single(s => s.Id == "scrap").ShouldBe(new StreamCost("scrap", "scrap", StreamKind.Waste, 200, 20, 40, 0, 0));
        report.Streams.Single(s => s.Id == "sludge").ShouldBe(new StreamCost("sludge", "sludge", StreamKind.Waste, 130, 8, 16, 60, 15));
        report.Streams.Single(s => s.Id == "product").Total.ShouldBe(1170 + 72 + 144, 1e-9);
        report.WasteCost.ShouldBe(260 + 229, 1e-9);
        report.Assigned.ShouldBe(1875, 1e-9);
        report.Unassigned.ShouldBe(125, 1e-9);
    }

    // The same with 5 t of sludge seen: 4 t go unseen and bear their part.
    [Fact]
    public void What_is_not_seen_to_leave_costs_too()
    {
        var report = WasteCost.Of(Paint(5), 1875).Value;
        report.Streams[^1].Id.ShouldBe("unexplained:paint");
        report.Streams[^1].Total.ShouldBe((1300 + 80 + 160) * 4 / 90.0, 1e-9);
        report.Unassigned.ShouldBe(0, 1e-9);
    }

    // 100 in, a third of what leaves B goes back: costs of A and B depend on each other, and still everything paid comes out.
    [Fact]
    public void A_loop_loses_and_doubles_nothing() => Prop.ForAll(Gen.Choose(0, 90).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (recycled, wasted) =>
    {
        var report = WasteCost.Of(Loop(recycled, wasted), 0).Value;
        return Math.Abs(report.Assigned - 1700) < 1e-6 && report.Streams.All(s => s.Total >= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_waste_costs_more() => Prop.ForAll(Gen.Choose(0, 90).ToArbitrary(), Gen.Choose(1, 98).ToArbitrary(), (recycled, wasted) =>
        WasteCost.Of(Loop(recycled, wasted + 1), 0).Value.WasteCost > WasteCost.Of(Loop(recycled, wasted), 0).Value.WasteCost).QuickCheckThrowOnFailure();

    [Fact]
    public void A_step_without_mass_is_spread_by_energy()
    {
        ProcessStream[] streams =
        [
            Energy("coal", null, "boiler", 100) with { PurchaseCost = 500 }, Energy("heat", "boiler", null, 80), Energy("stack", "boiler", null, 20),
        ];
        var report = WasteCost.Of(ProcessGraph.Of([new("boiler", "Lò hơi")], streams).Value, 500).Value;
        report.Streams.Select(s => s.Energy).ShouldBe([400, 100]);
    }

    [Fact]
    public void What_cannot_be_spread_is_refused()
    {
        WasteCost.Of(Paint(null), 0).Refusals.Single().Code.ShouldBe("mass-unknown");
        WasteCost.Of(Paint(30), 0).Refusals.Single().Code.ShouldBe("closure-above-tolerance");
        ProcessStream[] streams = [Mass("ab", "a", "b", 5), Mass("ba", "b", "a", 5)];
        WasteCost.Of(ProcessGraph.Of([new("a", "A"), new("b", "B")], streams).Value, 0).Refusals.Single().Code.ShouldBe("loop-without-exit");
    }

    [Fact]
    public void The_picture_is_good_xml_and_shows_every_stream()
    {
        var svg = XDocument.Parse(SankeySvg.Draw(Paint(5), Balanced.Mass, "t", "Cân bằng <sơn> & cắt", CultureInfo.GetCultureInfo("vi-VN")));
        svg.Root!.Elements().First(e => e.Name.LocalName == "title").Value.ShouldBe("Cân bằng <sơn> & cắt");
        var labels = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        labels.ShouldContain("scrap: 20 t");
        labels.ShouldContain("không giải thích được: 4 t");
        svg.Descendants().Count(e => e.Name.LocalName == "rect").ShouldBe(2);
        svg.Descendants().Where(e => e.Name.LocalName == "rect").Select(e => double.Parse(e.Attribute("height")!.Value, CultureInfo.InvariantCulture)).Max().ShouldBe(360, 0.01);
    }

    [Fact]
    public void A_loop_is_drawn_below_and_comes_to_an_end()
    {
        var svg = SankeySvg.Draw(Loop(30, 20), Balanced.Mass, "t", "Vòng", CultureInfo.GetCultureInfo("vi-VN"));
        XDocument.Parse(svg).Descendants().Count(e => e.Name.LocalName == "path").ShouldBe(5);
        XDocument.Parse(SankeySvg.Draw(ProcessGraph.Of([], []).Value, Balanced.Mass, "t", "Rỗng", CultureInfo.InvariantCulture)).Root.ShouldNotBeNull();
    }

    private static ProcessGraph Paint(double? sludge) => ProcessGraph.Of([new("cut", "Cắt", 200), new("paint", "Sơn")],
    [
        Mass("steel", null, "cut", 100) with { PurchaseCost = 1000 }, Energy("power", null, "cut", 3) with { PurchaseCost = 100 },
        Mass("scrap", "cut", null, 20, StreamKind.Waste), Mass("parts", "cut", "paint", 80), Mass("paint-in", null, "paint", 10) with { PurchaseCost = 500 },
        Mass("product", "paint", null, 81, StreamKind.Product), Mass("sludge", "paint", null, sludge, StreamKind.Waste) with { TreatmentCost = 60, Fees = 15 },
    ]).Value;

    private static ProcessGraph Loop(double recycled, double wasted) => ProcessGraph.Of([new("a", "A", 300), new("b", "B", 400)],
    [
        Mass("in", null, "a", 100) with { PurchaseCost = 1000 }, Mass("ab", "a", "b", 100 + recycled), Mass("back", "b", "a", recycled),
        Mass("waste", "b", null, wasted, StreamKind.Waste), Mass("product", "b", null, 100 - wasted, StreamKind.Product),
    ]).Value;

    private static ProcessStream Mass(string id, string? from, string? to, double? value, StreamKind kind = StreamKind.Material) =>
        ProcessStream.OfMass(id, kind, from, to, value is { } v ? new KnownAmount(v, 1) : null);

    private static ProcessStream Energy(string id, string? from, string? to, double value) =>
        new(id, id, StreamKind.Energy, from, to, new Dictionary<string, KnownAmount?> { [Balanced.Energy] = new KnownAmount(value, 1) });
}
