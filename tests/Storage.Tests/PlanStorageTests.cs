using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Testing;

namespace Xanh.Storage.Tests;

public class PlanStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_plan_comes_back_as_it_went_in(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        var tasks = await database.RunAsync((PlannedTaskQueries queries) => queries.ListAsync(plan.Id, TaskFilter.None));
        tasks.Select(t => t.Text).ShouldBe(SampleReading.Of().Tasks.Select(t => t.Text));
        tasks[0].Coordinate.Select(a => a.Name).ShouldBe(["Sở Tài chính", "Sở Khoa học và Công nghệ"]);
        tasks[0].To.ShouldBe(new DateOnly(2028, 12, 31));
        var found = await database.RunAsync((PlanQueries plans) => plans.FindAsync(plan.Slug));
        found.ShouldNotBeNull().ImportedAt.ShouldBe(new DateTimeOffset(2026, 3, 10, 1, 30, 0, TimeSpan.Zero));
        var notes = await database.RunAsync((PlanQueries plans) => plans.DiagnosticsAsync(plan.Id));
        notes.ShouldHaveSingleItem().Arguments.ShouldBe(["ke-hoach.docx", "Html"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Decimals_are_ordered_compared_and_summed_as_numbers(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportSampleAsync();
        var (ordered, above, sum) = await database.RunAsync(async (ProgrammeDb db) => (
            await db.PlannedTargets.OrderBy(t => t.Min).Select(t => t.Min).ToListAsync(),
            await db.PlannedTargets.CountAsync(t => t.Min > 69.5m),
            await db.PlannedTargets.SumAsync(t => t.Min)));
        ordered.ShouldBe([9m, 70m, 1234.5m]);
        above.ShouldBe(2);
        sum.ShouldBe(1313.5m);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Moments_are_ordered_and_compared(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportSampleAsync();
        var inHanoi = new DateTimeOffset(2026, 3, 10, 8, 30, 0, TimeSpan.FromHours(7));
        (await database.RunAsync((ProgrammeDb db) => db.Plans.CountAsync(p => p.ImportedAt >= inHanoi))).ShouldBe(1);
        (await database.RunAsync((ProgrammeDb db) => db.Plans.OrderBy(p => p.ImportedAt).CountAsync(p => p.ImportedAt > inHanoi))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Search_and_grouping_give_the_same_on_both(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        var plan = await database.ImportSampleAsync();
        (await database.RunAsync((PlannedTaskQueries q) => q.ListAsync(plan.Id, new TaskFilter { Search = "DIEN TU đồ gỗ" }))).Count.ShouldBe(1);
        (await database.RunAsync((PlannedTaskQueries q) => q.ListAsync(plan.Id, new TaskFilter { Search = "%" }))).ShouldBeEmpty();
        (await database.RunAsync((PlannedTaskQueries q) => q.AgenciesAsync(plan.Id))).Select(a => a.Key)
            .ShouldBe(["so-cong-thuong", "so-tai-chinh", "so-khoa-hoc-va-cong-nghe"]);
        (await database.RunAsync((PlannedTaskQueries q) => q.TimesAsync(plan.Id))).Sum(t => t.Count).ShouldBe(3);
        (await database.RunAsync((PlannedTargetQueries q) => q.ListAsync(plan.Id, "san xuat"))).Count.ShouldBe(1);
        (await database.RunAsync((PlanQueries q) => q.ListAsync())).ShouldHaveSingleItem().Agencies.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_plan_cannot_be_stored_twice(string kind)
    {
        await using var database = await CreateAsync(kind);
        var plan = await database.ImportSampleAsync();
        await Should.ThrowAsync<DbUpdateException>(() => database.RunAsync(async (ProgrammeDb db) =>
        {
            var first = await db.PlanVersions.AsNoTracking().SingleAsync();
            db.PlanVersions.Add(new PlanVersion
            {
                ProvinceId = plan.ProvinceId,
                PlanId = plan.Id,
                Number = 2,
                InForceFrom = first.InForceFrom,
                SourceDigest = first.SourceDigest,
                ConfirmedAt = first.ConfirmedAt,
                ConfirmedBy = first.ConfirmedBy,
            });
            return await db.SaveAsync(Actor.Xanh.Does("try-twice"));
        }));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Migrations_say_what_the_model_says(string kind)
    {
        await using var database = await CreateAsync(kind);
        (await database.RunAsync((ProgrammeDb db) => Task.FromResult(db.Database.HasPendingModelChanges()))).ShouldBeFalse();
    }

    [Fact]
    public async Task SQLite_keeps_readers_and_writer_apart()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var mode = await database.RunAsync((ProgrammeDb db) => db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
        mode.ShouldBe("wal");
    }

    internal static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
