using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class CreateUnitTests
{
    [Theory]
    [InlineData("A", "Sở Mới", "unit-code-taken")]
    [InlineData("E", "Sở A", "unit-name-taken")]
    [InlineData("", "Sở Mới", "unit-code-needed")]
    [InlineData("E/1", "Sở Mới", "unit-code-letters")]
    [InlineData("E", " ", "unit-name-needed")]
    public async Task Refuses_what_would_confuse(string code, string name, string refusal)
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.CreateAsync(code, name)).Refusal?.Code.ShouldBe(refusal);
    }

    [Fact]
    public async Task Only_who_keeps_units_may()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.CreateAsync("E", "Sở E", UnitBench.Reporter)).Refusal?.Code.ShouldBe("not-allowed");
    }

    [Fact]
    public async Task Other_names_find_it()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.Database.RunAsync((CreateUnit create) => create.RunAsync(
            new CreateUnit.Request("E", "Hội Mẫu", UnitKind.Organisation, "A", Aliases: ["Hội Thí dụ", "HTD"]), UnitBench.Coordinator));
        var directory = await bench.DirectoryAsync();
        directory.Resolve("hội thí dụ", UnitBench.Day).Unit?.Code.ShouldBe("E");
        directory.Find("E").ShouldNotBeNull().Names.Select(n => n.Kind).ShouldBe([UnitNameKind.Own, UnitNameKind.Alias, UnitNameKind.Abbreviation]);
    }
}
