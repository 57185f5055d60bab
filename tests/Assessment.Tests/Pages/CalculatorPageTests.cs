using System.Globalization;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Pages;

/// <summary>docs/calculators: every calculator has a page, its tables are those of the declaration, its examples come out as computed apart.</summary>
public class CalculatorPageTests
{
    public static TheoryData<string> Names => [.. Calculators.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_formula_source_limits_and_example(string name)
    {
        var page = new CalculatorPage(name);
        page.Text.ShouldStartWith($"# {Calculators.Find(name)!.Title.Vietnamese}\n");
        CalculatorPage.Headings.Where(h => !page.Text.Contains($"\n{h}\n", StringComparison.Ordinal)).ShouldBeEmpty();
        page.Examples().ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tables_of_a_page_are_those_of_the_declaration(string name)
    {
        var wanted = CalculatorPage.Tables(Calculators.Find(name)!);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "calculators"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".md"), wanted);
        new CalculatorPage(name).Text.ShouldEndWith(wanted, Case.Sensitive, "copy the tables from calculators/ beside this test assembly");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_examples_of_a_page_come_out_as_computed_apart(string name)
    {
        foreach (var (given, expected) in new CalculatorPage(name).Examples())
        {
            var outcome = Calculators.Find(name)!.Run(
                CalculatorPage.Lines(given).ToDictionary(l => l.Key, l => CalculatorPage.Given(l.Value, l.Unit), StringComparer.Ordinal),
                CalculatorPage.Lines(expected).Where(l => l.Unit.Length > 0).ToDictionary(l => l.Key, l => l.Unit, StringComparer.Ordinal));
            foreach (var (key, value, _) in CalculatorPage.Lines(expected))
                outcome[key].ShouldBe(double.Parse(value, CultureInfo.InvariantCulture), CalculatorPage.Tolerance(value), $"{name}: {key}");
        }
    }

    [Fact]
    public void There_is_no_page_without_a_calculator() =>
        Directory.GetFiles(CalculatorPage.Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Except(Calculators.All.Select(c => c.Name).Append("README"), StringComparer.Ordinal).ShouldBeEmpty();
}
