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

    // The hours of TT 16/2014/TT-BCT.
    [Theory]
    [InlineData(DayOfWeek.Monday, 9, 29, TariffBand.Normal)]
    [InlineData(DayOfWeek.Monday, 9, 30, TariffBand.Peak)]
    [InlineData(DayOfWeek.Monday, 11, 30, TariffBand.Normal)]
    [InlineData(DayOfWeek.Saturday, 17, 0, TariffBand.Peak)]
    [InlineData(DayOfWeek.Saturday, 20, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 18, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 22, 0, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Monday, 23, 59, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Tuesday, 0, 0, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Tuesday, 3, 59, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Tuesday, 4, 0, TariffBand.Normal)]
    public void The_bands_change_on_the_minute(DayOfWeek day, int hour, int minute, TariffBand band) =>
        TariffHours.InForce(new DateOnly(2026, 4, 21)).Of(day, new TimeOnly(hour, minute)).ShouldBe(band);

    // Those of QĐ 963/QĐ-BCT, from 22 April 2026.
    [Theory]
    [InlineData(DayOfWeek.Monday, 0, 0, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Monday, 5, 59, TariffBand.OffPeak)]
    [InlineData(DayOfWeek.Monday, 6, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Monday, 10, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Monday, 17, 29, TariffBand.Normal)]
    [InlineData(DayOfWeek.Saturday, 17, 30, TariffBand.Peak)]
    [InlineData(DayOfWeek.Saturday, 22, 29, TariffBand.Peak)]
    [InlineData(DayOfWeek.Saturday, 22, 30, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 18, 0, TariffBand.Normal)]
    [InlineData(DayOfWeek.Sunday, 23, 59, TariffBand.Normal)]
    public void The_bands_of_now_change_on_the_minute(DayOfWeek day, int hour, int minute, TariffBand band) =>
        TariffHours.InForce(new DateOnly(2026, 4, 22)).Of(day, new TimeOnly(hour, minute)).ShouldBe(band);

    [Theory]
    [InlineData("2026-04-21", 6, true)]
    [InlineData("2026-04-22", 6, true)]
    [InlineData("2026-04-22", 5, false)]
    [InlineData("2026-04-21", 0, true)]
    public void The_hours_of_a_week_are_those_of_its_minutes(string from, int weekdays, bool sunday)
    {
        var hours = TariffHours.InForce(DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var counted = (from day in Enumerable.Range(1, weekdays).Select(d => (DayOfWeek)d).Concat(sunday ? [DayOfWeek.Sunday] : [])
                       from half in Enumerable.Range(0, 48)
                       select hours.Of(day, TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(30 * half)))).ToList();
        foreach (var band in Enum.GetValues<TariffBand>())
            hours.WeeklyHours(band, weekdays, sunday).ShouldBe(counted.Count(b => b == band) / 2.0);
    }
}
