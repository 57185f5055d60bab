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
    public async Task A_preview_tells_what_ends_and_what_goes_where()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.Database.RunAsync((CreateUnit create) => create.RunAsync(new CreateUnit.Request("A1", "Chi cục Mẫu", UnitKind.Office, "A"), UnitBench.Coordinator));
        await bench.Database.RunAsync((RecordContact record) => record.RunAsync(
            new RecordContact.Request("A", 0, ContactRole.Head, "Đỗ Thị Mẫu", "Giám đốc", null, null, new DateOnly(2024, 1, 1)), UnitBench.Coordinator));
        await bench.Database.RunAsync((NameStandingAgency name) => name.RunAsync(new NameStandingAgency.Request("A", null), UnitBench.Coordinator));
        var request = new DissolveUnit.Request("A", null, UnitBench.Day, "Tổ chức lại", "B");
        var plan = (await bench.Database.RunAsync((DissolveUnit dissolve) => dissolve.PreviewAsync(request, UnitBench.Coordinator))).Value.ShouldNotBeNull();
        (plan.Heir?.Code, plan.IsStanding).ShouldBe(("B", true));
        plan.People.ShouldBe(["Đỗ Thị Mẫu"]);
        plan.Parts.ShouldBe(["Chi cục Mẫu"]);
        (await bench.UnitAsync("A")).To.ShouldBeNull();
        (await DissolveAsync(bench, "A", "Tổ chức lại", "B")).Refusal.ShouldBeNull();
        (await bench.UnitAsync("A1")).ParentCode.ShouldBe("B");
        (await bench.UnitAsync("A")).Contacts.ShouldHaveSingleItem().To.ShouldBe(UnitBench.Day.AddDays(-1));
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
