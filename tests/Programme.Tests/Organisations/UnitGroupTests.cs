using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class UnitGroupTests
{
    [Fact]
    public async Task Members_have_their_time_and_heirs_stand_in_for_them()
    {
        await using var bench = await UnitBench.StartAsync();
        var group = (await bench.Database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Tổ công tác mẫu", ["Tổ mẫu"], [], ["A"]), UnitBench.Coordinator))).Value.ShouldNotBeNull();
        var changed = await bench.Database.RunAsync((ChangeMembers change) => change.RunAsync(new ChangeMembers.Request(group.Code, 0, ["B"], new(2025, 1, 1)), UnitBench.Coordinator));
        var second = changed.Value.ShouldNotBeNull().Members.Single(m => m.UnitCode == "B");
        (await bench.Database.RunAsync((EndMembership end) => end.RunAsync(new EndMembership.Request(group.Code, 1, second.Ordinal, new(2025, 12, 31)), UnitBench.Coordinator))).Refusal.ShouldBeNull();
        await bench.MergeAsync(["A"], "C");
        var directory = await bench.DirectoryAsync();
        directory.Resolve("tổ mẫu", UnitBench.Day).Group?.Code.ShouldBe(group.Code);
        directory.MembersAt(group.Code, new(2025, 6, 1)).Select(u => u.Code).ShouldBe(["A", "B"]);
        directory.MembersAt(group.Code, UnitBench.Day).Select(u => u.Code).ShouldBe(["C"]);
    }

    [Fact]
    public async Task Refuses_a_second_group_of_the_name_and_a_member_twice()
    {
        await using var bench = await UnitBench.StartAsync();
        var request = new CreateGroup.Request("Tổ mẫu", [], [], ["A"]);
        (await bench.Database.RunAsync((CreateGroup create) => create.RunAsync(request, UnitBench.Coordinator))).Refusal.ShouldBeNull();
        (await bench.Database.RunAsync((CreateGroup create) => create.RunAsync(request, UnitBench.Coordinator))).Refusal?.Code.ShouldBe("group-name-taken");
        (await bench.Database.RunAsync((ChangeMembers change) => change.RunAsync(new ChangeMembers.Request("to-mau", 0, ["A"], null), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("member-present");
        (await bench.Database.RunAsync((ChangeGroup change) => change.RunAsync(new ChangeGroup.Request("to-mau", 7, "Tổ khác", [], []), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("changed-meanwhile");
    }

    [Fact]
    public async Task Usual_groups_take_members_by_kind()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.Database.RunAsync((CreateUsualGroups create) => create.RunAsync(UnitBench.Coordinator))).Value.ShouldNotBeNull().Count.ShouldBe(5);
        (await bench.Database.RunAsync((CreateUsualGroups create) => create.RunAsync(UnitBench.Coordinator))).Value.ShouldNotBeNull().ShouldBeEmpty();
        var directory = await bench.DirectoryAsync();
        var departments = directory.Resolve("các sở, ban, ngành liên quan", UnitBench.Day).Group.ShouldNotBeNull();
        directory.MembersAt(departments.Code, UnitBench.Day).Count.ShouldBe(4);
        var enterprises = directory.Resolve("Các doanh nghiệp", UnitBench.Day).Group.ShouldNotBeNull();
        directory.MembersAt(enterprises.Code, UnitBench.Day).ShouldBeEmpty();
    }
}
