using System.Globalization;
using Xanh.Assessment.Json;
using Xanh.Assessment.Tests.Pages;

namespace Xanh.Assessment.Tests.Frozen;

/// <summary>Names, keys, units, limits, defaults and modes are a contract with the files of others: none changes unnoticed.</summary>
public class FrozenDeclarationTests
{
    [Fact]
    public void Declarations_stay_as_they_were()
    {
        var now = CalculationJson.List(Calculators.All, CultureInfo.GetCultureInfo("en-GB")) + "\n";
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "declarations.json"), now);
        now.ShouldBe(File.ReadAllText(Path.Combine(CalculatorPage.Tests, "Frozen", "declarations.json")));
    }
}
