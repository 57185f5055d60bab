using Xanh.Assessment.Factors;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Factors;

public class TariffTests
{
    private static readonly ElectricityBill Bill = new(FactorTable.Shipped, "production_22kv");

    // 100·1833 + 50·1190 + 20·3398.
    [Fact]
    public void Each_band_has_its_price()
    {
        var cost = Bill.Cost(new DateOnly(2026, 1, 1), Quantity.Of(100, "kWh"), Quantity.Of(50, "kWh"), Quantity.Of(20, "kWh")).Value;
        cost.Total.In("VND").ShouldBe(310_760, 1e-6);
        cost.Factors.Count.ShouldBe(3);
    }

    // 1 MWh from the peak to the night: 3398 − 1190 a kilowatt-hour, though not one kilowatt-hour is saved.
    [Fact]
    public void Moving_load_out_of_the_peak_saves_money_only() =>
        Bill.Cost(new DateOnly(2026, 1, 1), Quantity.Of(0, "kWh"), Quantity.Of(1, "MWh"), Quantity.Of(-1, "MWh")).Value.Total.In("VND").ShouldBe(-2_208_000, 1e-6);

    [Fact]
    public void Before_the_first_day_there_is_no_price() =>
        Bill.Cost(new DateOnly(2025, 5, 9), Quantity.Of(1, "kWh"), Quantity.Of(1, "kWh"), Quantity.Of(1, "kWh")).Refusals.Count.ShouldBe(3);

    [Theory]
    [InlineData(DayOfWeek.Monday, 9, 29, TariffBand.Normal)]
    [InlineData(DayOfWeek.Monday, 9, 30, TariffBand.Peak)]
    [InlineData(DayOfWeek.Monday, 11, 30, TariffBand.Normal)]
    [InlineData(DayOfWeek.Saturday, 17, 0, TariffBand.Peak)]
    [InlineData(DayOfWeek.Saturday, 20, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 18, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 22, 0, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Tuesday, 3, 59, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Tuesday, 4, 0, TariffBand.Normal)]
    public void The_bands_change_on_the_minute(DayOfWeek day, int hour, int minute, TariffBand band) => TariffHours.Of(day, new TimeOnly(hour, minute)).ShouldBe(band);

    [Fact]
    public void The_hours_of_a_week_are_those_of_its_minutes()
    {
        var counted = from day in Enum.GetValues<DayOfWeek>()
                      from half in Enumerable.Range(0, 48)
                      group 0.5 by TariffHours.Of(day, TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(30 * half)));
        foreach (var band in counted)
            TariffHours.WeeklyHours(band.Key, 6, sunday: true).ShouldBe(band.Sum());
    }
}
