using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class SplitUnitTests
{
    [Fact]
    public async Task Work_goes_to_the_main_successor()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.MergeAsync(["B"], "A", new(2024, 1, 1));
        (await SplitAsync(bench, "N1", "N1", "N2")).Refusal.ShouldBeNull();
        (await bench.UnitAsync("A")).HeirCode.ShouldBe("N1");
        (await bench.UnitAsync("B")).HeirCode.ShouldBe("N1");
        (await bench.UnitAsync("A")).To.ShouldBe(UnitBench.Day.AddDays(-1));
    }

    [Fact]
    public async Task A_part_may_leave_while_the_unit_goes_on()
    {
        await using var bench = await UnitBench.StartAsync();
        (await SplitAsync(bench, "A", "N1")).Refusal.ShouldBeNull();
        (await bench.UnitAsync("A")).To.ShouldBeNull();
        var details = await bench.Database.RunAsync((UnitQueries queries) => queries.FindAsync("N1"));
        details.ShouldNotBeNull().Successions.ShouldHaveSingleItem().IsMain.ShouldBeFalse();
    }

    [Theory]
    [InlineData("N1", "split-parts", "N1")]
    [InlineData("N3", "split-main", "N1", "N2")]
    [InlineData("N1", "split-parts", "N1", "N1")]
    public async Task Refuses_what_cannot_be(string main, string refusal, params string[] successors)
    {
        await using var bench = await UnitBench.StartAsync();
        (await SplitAsync(bench, main, successors)).Refusal?.Code.ShouldBe(refusal);
    }

    private static Task<Outcome<OrganisationUnit>> SplitAsync(UnitBench bench, string main, params string[] successors) =>
        bench.Database.RunAsync((SplitUnit split) => split.RunAsync(
            new SplitUnit.Request("A", null, [.. successors.Select(s => new NewUnit(s, "Sở " + s, UnitKind.Department))], main, UnitBench.Day, null), UnitBench.Coordinator));
}
