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
