using Xanh.Programme.Tests.Registers;
using Xanh.Programme.Zones;

namespace Xanh.Programme.Tests.Zones;

public class ZoneTests
{
    [Theory]
    [InlineData("0", "120", null, "none")]
    [InlineData("0", "", null, "none")]
    [InlineData("1000", "1000", 100.0, "enough")]
    [InlineData("1000", "1000.5", 100.1, "short")]
    [InlineData("3000", "1000", 33.3, "enough")]
    [InlineData("1000", "", null, "")]
    [InlineData("", "500", null, "")]
    public void Whether_wastewater_treatment_suffices_follows_from_design_and_load(string design, string load, double? utilisation, string state)
    {
        var zone = Filled.Of(new ZoneRegister(), ("name", "Cụm công nghiệp Đồng Nhãn"), ("kind", "cluster"), ("wastewater-design", design), ("wastewater-load", load));
        (zone.Utilisation, zone.WastewaterState).ShouldBe(((decimal?)utilisation, state));
    }

    [Theory]
    [InlineData("120", "100", 20.0, "short")]
    [InlineData("100", "100", 0.0, "enough")]
    [InlineData("80.5", "100", 0.0, "enough")]
    [InlineData("80", "", null, "")]
    [InlineData("", "80", null, "")]
    public void A_gap_is_what_the_need_has_above_the_capacity(string need, string capacity, double? gap, string state)
    {
        var service = Filled.Of(
            new ServiceCapacityRegister(), ("name", "Xử lý nước thải"), ("service", "wastewater"), ("year", "2026"), ("unit", "m³/ngày đêm"), ("need", need), ("capacity", capacity));
        (service.Gap, service.State).ShouldBe(((decimal?)gap, state));
    }

    [Fact]
    public void More_than_all_land_cannot_be_let() =>
        Filled.FaultsOf(new ZoneRegister(), ("name", "Khu"), ("kind", "industrial-zone"), ("occupancy", "100.1")).ShouldBe([("occupancy", "field-above")]);
}
