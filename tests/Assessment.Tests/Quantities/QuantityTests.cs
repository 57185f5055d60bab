using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Tests.Quantities;

public class QuantityTests
{
    private static readonly Quantity Two = Quantity.Of(2, "m");
    private static readonly Quantity Three = Quantity.Of(300, "cm");

    [Fact]
    public void Sums_products_and_powers_are_those_of_the_numbers()
    {
        (Two + Three).In("m").ShouldBe(5);
        (Two - Three).In("m").ShouldBe(-1);
        (-Two).In("m").ShouldBe(-2);
        (Two * Three).In("m2").ShouldBe(6);
        (Three / Two).Number.ShouldBe(1.5);
        Three.Squared().In("m2").ShouldBe(9);
        Two.Cubed().In("m3").ShouldBe(8);
        (Three / Two).Pow(2).Number.ShouldBe(2.25);
        Quantity.Sqrt(Two * Two * Three * Three).In("m2").ShouldBe(6);
        (2 * Two).In("m").ShouldBe(4);
    }

    [Fact]
    public void Quantities_are_ordered_by_size()
    {
        (Two < Three).ShouldBeTrue();
        (Three < Two).ShouldBeFalse();
        (Three > Two).ShouldBeTrue();
        (Two > Three).ShouldBeFalse();
        (Two <= Quantity.Of(2000, "mm")).ShouldBeTrue();
        (Two >= Quantity.Of(2000, "mm")).ShouldBeTrue();
        (Two < Quantity.Of(2000, "mm")).ShouldBeFalse();
        (Two > Quantity.Of(2000, "mm")).ShouldBeFalse();
        (Three <= Two).ShouldBeFalse();
        (Two >= Three).ShouldBeFalse();
        Quantity.Min(Two, Three).ShouldBe(Two);
        Quantity.Min(Three, Two).ShouldBe(Two);
        Quantity.Max(Two, Three).ShouldBe(Three);
        Quantity.Max(Three, Two).ShouldBe(Three);
        Two.CompareTo(Three).ShouldBeLessThan(0);
    }

    [Fact]
    public void What_does_not_go_together_is_a_bug_of_the_caller()
    {
        var time = Quantity.Of(1, "s");
        Should.Throw<InvalidOperationException>(() => Two + time);
        Should.Throw<InvalidOperationException>(() => Two - time);
        Should.Throw<InvalidOperationException>(() => Two < time);
        Should.Throw<InvalidOperationException>(() => Two.CompareTo(time));
        Should.Throw<InvalidOperationException>(() => Two.Number);
        Should.Throw<InvalidOperationException>(() => Two.Pow(2));
        Should.Throw<InvalidOperationException>(() => Two.In("s"));
        Should.Throw<FormatException>(() => Quantity.Of(1, "furlong"));
        Should.Throw<InvalidOperationException>(() => Quantity.Sqrt(Two));
    }

    [Fact]
    public void Every_base_quantity_stands_by_itself()
    {
        Dimension[] all =
        [
            Dimension.Mass, Dimension.Length, Dimension.Time, Dimension.Temperature, Dimension.Current, Dimension.Money, Dimension.Year, Dimension.Angle,
            Dimension.Apparent, Dimension.Reactive, Dimension.Level, Dimension.Toe,
        ];
        all.Distinct().Count().ShouldBe(12);
        all.Select(d => d.ToString()).ShouldBe(["kg", "m", "s", "K", "A", "money", "yr", "rad", "VA", "var", "dB", "TOE"]);
        foreach (var dimension in all)
        {
            dimension.Power(4).Power(-1).ToString().ShouldBe(dimension + "^-4");
            dimension.Power(-6).SquareRoot().ShouldBe(dimension.Power(-3));
            (dimension / dimension).ShouldBe(Dimension.None);
            dimension.Power(15).ToString().ShouldBe(dimension + "^15");
        }
        all.Aggregate((product, d) => product * d.Power(-1)).ToString().ShouldBe("kg·m^-1·s^-1·K^-1·A^-1·money^-1·yr^-1·rad^-1·VA^-1·var^-1·dB^-1·TOE^-1");
    }
}
