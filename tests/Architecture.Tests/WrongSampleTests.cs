using Xanh.Architecture.Tests.Reading;
using Xanh.Architecture.Tests.Rules;

namespace Xanh.Architecture.Tests;

/// <summary>The rules see what is wrong: each is run on a sample that breaks it.</summary>
public class WrongSampleTests
{
    private const string Sample = "Xanh.Architecture.Tests.WrongSample";

    [Fact]
    public void A_use_inside_a_lambda_against_the_arrows_is_reported() =>
        Violations("[areas Sample]\nLower ->\nUpper -> Lower\nSide -> Lower").ShouldBe([$"Sample: Lower -> Upper: {Sample}.Lower.Price uses {Sample}.Upper.Order"]);

    [Fact]
    public void A_use_in_a_signature_against_the_arrows_is_reported() =>
        Violations("[areas Sample]\nLower -> Upper\nUpper -> Lower\nSide ->").ShouldContain($"Sample: Side -> Lower: {Sample}.Side.Helper uses {Sample}.Lower.Price");

    [Fact]
    public void An_area_without_a_line_is_reported() =>
        Violations("[areas Sample]\nLower -> Upper\nUpper -> Lower").ShouldContain("[areas Sample] does not know the area Side");

    [Fact]
    public void Arrows_in_a_circle_are_reported() =>
        Arrows.Parse("[projects]\nA -> B\nB -> C\nC -> A\nD -> A").Cycles().Count().ShouldBe(3);

    [Fact]
    public void A_use_between_projects_and_a_forbidden_type_are_reported()
    {
        TypeUse[] uses = [new("Xanh.A", "Xanh.A.X", "Xanh.B", "Xanh.B.Y"), new("Xanh.A", "Xanh.A.X", "Foreign", "Foreign.Deep.Z")];
        Arrows.Parse("[projects]\nA ->\nB ->\n[forbidden]\nA -> Foreign.*")
            .BetweenProjects(uses, name => name.StartsWith("Xanh.", StringComparison.Ordinal) ? name[5..] : null)
            .ShouldBe(["A -> B: Xanh.A.X uses Xanh.B.Y", "A may not name Foreign.Deep.Z: Xanh.A.X"]);
    }

    [Fact]
    public void A_banned_name_is_reported()
    {
        using var sample = Open();
        Naming.Violations(sample.TypeNames).ShouldBe([Sample + ".Side.Helper"]);
    }

    [Fact]
    public void Clock_file_and_culture_are_reported()
    {
        using var sample = Open();
        Purity.Violations(sample.CalledMembers).ShouldBe(
            ["System.DateTime.get_Now", "System.Globalization.CultureInfo.get_CurrentCulture", "System.IO.File.Exists"], ignoreOrder: true);
    }

    private static IEnumerable<string> Violations(string arrows)
    {
        using var sample = Open();
        return Arrows.Parse(arrows).BetweenAreas("Sample", Sample, sample.Uses()).Distinct();
    }

    private static CompiledAssembly Open() => new(Path.Combine(AppContext.BaseDirectory, Sample + ".dll"));
}
