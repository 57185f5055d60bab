using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class NameStandingAgencyTests
{
    [Fact]
    public async Task There_is_one_at_a_time()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.DirectoryAsync()).Standing.ShouldBeNull();
        (await NameAsync(bench, "A")).Refusal.ShouldBeNull();
        (await NameAsync(bench, "B")).Refusal.ShouldBeNull();
        var directory = await bench.DirectoryAsync();
        directory.Standing?.Code.ShouldBe("B");
        directory.Units.Count(u => u.IsStanding).ShouldBe(1);
    }

    [Fact]
    public async Task Its_successor_stands_in_after_a_merger()
    {
        await using var bench = await UnitBench.StartAsync();
        await NameAsync(bench, "A");
        (await bench.MergeAsync(["A", "B"], "N")).Refusal.ShouldBeNull();
        (await bench.UnitAsync("N")).IsStanding.ShouldBeTrue();
        (await bench.UnitAsync("A")).IsStanding.ShouldBeFalse();
        (await bench.DirectoryAsync()).Standing?.Code.ShouldBe("N");
        (await bench.MergeAsync(["N"], "C", UnitBench.Day.AddDays(1))).Refusal.ShouldBeNull();
        (await bench.DirectoryAsync()).Standing?.Code.ShouldBe("C");
    }

    [Fact]
    public async Task Nobody_stands_in_for_one_that_ends_without_an_heir()
    {
        await using var bench = await UnitBench.StartAsync();
        await NameAsync(bench, "A");
        var request = new DissolveUnit.Request("A", null, UnitBench.Day, "Hết nhiệm vụ", null, WithoutHeir: true);
        (await bench.Database.RunAsync((DissolveUnit dissolve) => dissolve.RunAsync(request, UnitBench.Coordinator))).Refusal.ShouldBeNull();
        (await bench.DirectoryAsync()).Standing.ShouldBeNull();
        (await NameAsync(bench, "B")).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("A", "unit-standing-same")]
    [InlineData("B", "unit-ended")]
    [InlineData("X", "unit-unknown")]
    public async Task Refuses_what_cannot_be(string code, string refusal)
    {
        await using var bench = await UnitBench.StartAsync();
        await NameAsync(bench, "A");
        await bench.MergeAsync(["B"], "C");
        (await NameAsync(bench, code)).Refusal?.Code.ShouldBe(refusal);
    }

    [Fact]
    public async Task A_reporter_names_nobody()
    {
        await using var bench = await UnitBench.StartAsync();
        var outcome = await bench.Database.RunAsync((NameStandingAgency name) => name.RunAsync(new NameStandingAgency.Request("A", null), UnitBench.Reporter));
        outcome.Refusal?.Code.ShouldBe("not-allowed");
    }

    private static Task<Outcome<OrganisationUnit>> NameAsync(UnitBench bench, string code) =>
        bench.Database.RunAsync((NameStandingAgency name) => name.RunAsync(new NameStandingAgency.Request(code, "Quyết định mẫu"), UnitBench.Coordinator));
}
