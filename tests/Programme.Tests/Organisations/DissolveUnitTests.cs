using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class DissolveUnitTests
{
    [Fact]
    public async Task Another_takes_over_its_work()
    {
        await using var bench = await UnitBench.StartAsync();
        (await DissolveAsync(bench, "A", "Tổ chức lại", "B")).Refusal.ShouldBeNull();
        (await bench.UnitAsync("A")).HeirCode.ShouldBe("B");
        (await DissolveAsync(bench, "B", "Tổ chức lại", "A")).Refusal?.Code.ShouldBe("merge-circle");
    }

    [Fact]
    public async Task Nobody_may_follow()
    {
        await using var bench = await UnitBench.StartAsync();
        (await DissolveAsync(bench, "A", "Hết nhiệm vụ", null)).Refusal.ShouldBeNull();
        var unit = await bench.UnitAsync("A");
        (unit.To, unit.HeirCode).ShouldBe((UnitBench.Day.AddDays(-1), "A"));
    }

    [Fact]
    public async Task A_reason_is_needed()
    {
        await using var bench = await UnitBench.StartAsync();
        (await DissolveAsync(bench, "A", " ", null)).Refusal?.Code.ShouldBe("reason-needed");
    }

    private static Task<Outcome<OrganisationUnit>> DissolveAsync(UnitBench bench, string code, string reason, string? heir) =>
        bench.Database.RunAsync((DissolveUnit dissolve) => dissolve.RunAsync(new DissolveUnit.Request(code, null, UnitBench.Day, reason, heir), UnitBench.Coordinator));
}
