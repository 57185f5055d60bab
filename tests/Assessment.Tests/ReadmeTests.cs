namespace Xanh.Assessment.Tests;

/// <summary>The lines that src/Assessment/README.md shows.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_use_shown_in_the_readme_works()
    {
        var calculator = Calculators.Find("pump_fluid_power")!;
        var outcome = calculator.Run(("density", 1000, "kg/m3"), ("flow", 360, "m3/h"), ("head", 30, "m"));
        var said = outcome.Succeeded
            ? FormattableString.Invariant($"{outcome["hydraulic_power"]:F3} kW")
            : string.Join(" ", outcome.Refusals.Select(r => r.Message.Vietnamese));
        said.ShouldBe("29.420 kW");
    }
}
