using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Plans;

public class PlannedTaskQueriesTests
{
    [Theory]
    [InlineData("điện tử", 1)]
    [InlineData("dien tu do go", 1)]
    [InlineData("ĐỒ GỖ", 1)]
    [InlineData("tai chinh", 1)]
    [InlineData("tap huan rà soát", 0)]
    [InlineData("cum cong nghiep", 1)]
    [InlineData("   ", 3)]
    [InlineData("100%", 0)]
    public async Task Search_works_with_and_without_accents(string typed, int expected)
    {
        (await FoundAsync(new TaskFilter { Search = typed })).Count.ShouldBe(expected);
    }

    [Fact]
    public async Task Filters_narrow_by_agency_role_time_origin_and_gap()
    {
        (await FoundAsync(new TaskFilter { AgencyKey = "so-cong-thuong" })).ShouldBe([1, 3]);
        (await FoundAsync(new TaskFilter { AgencyKey = "so-cong-thuong", Role = AgencyRole.Lead })).ShouldBe([1]);
        (await FoundAsync(new TaskFilter { AgencyKey = "so-cong-thuong", Role = AgencyRole.Coordinate })).ShouldBe([3]);
        (await FoundAsync(new TaskFilter { Time = TimeKind.Annual })).ShouldBe([2]);
        (await FoundAsync(new TaskFilter { Origin = TaskOrigin.Annex })).ShouldBe([1]);
        (await FoundAsync(new TaskFilter { Gap = TaskGap.Unsure })).ShouldBe([2]);
        (await FoundAsync(new TaskFilter { Gap = TaskGap.NoLead })).ShouldBe([3]);
        (await FoundAsync(new TaskFilter { Gap = TaskGap.NoTime })).ShouldBe([3]);
    }

    [Fact]
    public async Task Variants_and_former_names_of_an_agency_are_counted_together()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        var agencies = await database.RunAsync((PlannedTaskQueries tasks) => tasks.AgenciesAsync(plan.Id));
        agencies.ShouldBe(
        [
            new AgencyCount("so-cong-thuong", "Sở Công Thương", 1, 1),
            new AgencyCount("so-tai-chinh", "Sở Tài chính", 1, 1),
            new AgencyCount("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", 0, 1),
        ]);
    }

    [Fact]
    public async Task Attention_counts_what_needs_a_look()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var attention = await database.RunAsync((PlanQueries plans) => plans.AttentionAsync(plan.Id));
        attention.ShouldBe(new PlanAttention(UnsureTasks: 1, UnsureTargets: 1, TasksWithoutLead: 1, TasksWithoutTime: 1, Warnings: 1));
    }

    [Fact]
    public async Task Another_province_sees_nothing()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var foreign = await database.RunAsync(async (ProgrammeDb db) =>
            await new PlannedTaskQueries(db, new CurrentProvince("khac")).ListAsync(plan.Id, TaskFilter.None));
        foreign.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<int>> FoundAsync(TaskFilter filter)
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var rows = await database.RunAsync((PlannedTaskQueries tasks) => tasks.ListAsync(plan.Id, filter));
        return [.. rows.Select(r => r.Ordinal)];
    }
}
