using Xanh.Assessment.Drives;

namespace Xanh.Assessment.Tests.Families;

/// <summary>The table of efficiency classes.</summary>
public class MotorClassTests
{
    private static readonly string[] Classes = ["ie1", "ie2", "ie3", "ie4"];

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void A_higher_class_and_more_power_are_never_less_efficient(int poles)
    {
        for (var power = MotorClasses.LeastPower; power <= MotorClasses.MostPower; power *= 1.07)
        {
            var row = Classes.Select(c => MotorClasses.Efficiency(c, poles, power)).ToList();
            row.ShouldBe(row.Order());
            Classes.ShouldAllBe(c => MotorClasses.Efficiency(c, poles, Math.Min(MotorClasses.MostPower, power * 1.07)) >= MotorClasses.Efficiency(c, poles, power));
        }
    }

    [Theory]
    [InlineData("ie3", 4, 11, 0.914)]
    [InlineData("ie3", 2, 0.75, 0.807)]
    [InlineData("ie2", 6, 315, 0.95)]
    [InlineData("ie4", 4, 75, 0.96)]
    public void Rated_powers_of_the_table_come_out_as_printed(string ieClass, int poles, double power, double efficiency) =>
        MotorClasses.Efficiency(ieClass, poles, power).ShouldBe(efficiency, 1e-12);

    // η = A·x³ + B·x² + C·x + D with x = log10(P/kW), 0.75 to 200 kW at 50 Hz: SI 2021/745, schedule 16, paragraph 5, table 28 (as Regulation (EU) 2019/1781, annex I).
    [Theory]
    [InlineData("ie2", 2, 0.2972, -3.3454, 13.0651, 79.077)]
    [InlineData("ie2", 4, 0.0278, -1.9247, 10.4395, 80.9761)]
    [InlineData("ie2", 6, 0.0148, -2.4978, 13.247, 77.5603)]
    [InlineData("ie3", 2, 0.3569, -3.3076, 11.6108, 82.2503)]
    [InlineData("ie3", 4, 0.0773, -1.8951, 9.2984, 83.7025)]
    [InlineData("ie3", 6, 0.1252, -2.613, 11.9963, 80.4769)]
    [InlineData("ie4", 2, 0.34, -3.0479, 10.293, 84.8208)]
    [InlineData("ie4", 4, 0.2412, -2.3608, 8.446, 86.8321)]
    [InlineData("ie4", 6, 0.3598, -3.2107, 10.7933, 84.107)]
    public void The_classes_are_those_of_the_law_s_formula(string ieClass, int poles, double a, double b, double c, double d)
    {
        double[] powers = [0.75, 1.1, 1.5, 2.2, 3, 4, 5.5, 7.5, 11, 15, 18.5, 22, 30, 37, 45, 55, 75, 90, 110, 132, 160, 200];
        foreach (var power in powers)
        {
            var x = Math.Log10(power);
            var percent = (a * x * x * x) + (b * x * x) + (c * x) + d;
            MotorClasses.Efficiency(ieClass, poles, power).ShouldBe(Math.Round(percent, 1) / 100, 1e-9, FormattableString.Invariant($"{power} kW"));
        }
    }

    // IBET, "IE3 motor": 2 hp (1.5 kW), 4 poles, 50 Hz: 77.2, 82.8, 85.3 %.
    [Theory]
    [InlineData("ie1", 0.772)]
    [InlineData("ie2", 0.828)]
    [InlineData("ie3", 0.853)]
    public void A_maker_prints_the_same(string ieClass, double efficiency) => MotorClasses.Efficiency(ieClass, 4, 1.5).ShouldBe(efficiency, 1e-9);

    [Fact]
    public void At_rated_load_the_efficiency_is_the_rated_one() => MotorClasses.AtLoad(0.9, 1, 0.3).ShouldBe(0.9, 1e-12);

    [Fact]
    public void The_best_load_is_where_constant_and_load_losses_are_equal()
    {
        var best = Math.Sqrt(0.4 / 0.6);
        MotorClasses.AtLoad(0.9, best, 0.4).ShouldBeGreaterThan(MotorClasses.AtLoad(0.9, best * 1.1, 0.4));
        MotorClasses.AtLoad(0.9, best, 0.4).ShouldBeGreaterThan(MotorClasses.AtLoad(0.9, best * 0.9, 0.4));
    }
}
