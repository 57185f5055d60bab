using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Messages;
using Xanh.Programme.Reporting;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting;

/// <summary>Periods that open by themselves on their day, on both databases; the clock stands on 10 March 2026.</summary>
public class OpenDuePeriodsTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_several_servers_one_opens_what_is_ready_and_due_and_the_coordinators_are_told_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.PrepareProvinceAsync();
        var due = await database.CreatePeriodAsync(SamplePeriod.Terms("Đến ngày") with { OpensByItself = true }, SamplePeriod.Question());
        var later = await database.CreatePeriodAsync(SamplePeriod.Terms("Ngày mai") with { OpensByItself = true, OpensOn = new(2026, 3, 11) }, SamplePeriod.Question());
        var byHand = await database.CreatePeriodAsync(SamplePeriod.Terms("Mở bằng tay"), SamplePeriod.Question());

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(database))));
        opened.Sum().ShouldBe(1);
        (await OpenAsync(database)).ShouldBe(0, "after a restart");

        (await StateAsync(database, due)).ShouldBe((PeriodState.Open, 2));
        (await StateAsync(database, later)).ShouldBe((PeriodState.Preparing, 0));
        (await StateAsync(database, byHand)).ShouldBe((PeriodState.Preparing, 0));
        (await ToldAsync(database, NoticeKind.PeriodOpenedByItself)).ShouldHaveSingleItem().Arguments.ShouldBe(["Đến ngày", "2", "15/12/2026"]);
        (await ToldAsync(database, NoticeKind.PeriodOpened)).Count.ShouldBe(2);
        (await database.RunAsync((ProgrammeDb db) => db.JournalEntries.CountAsync(e => e.Subject == due.JournalSubject && e.Action == "open-period"))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_cannot_open_is_told_once_and_nothing_of_it_is_kept_until_it_can(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        var nobody = await database.CreatePeriodAsync(SamplePeriod.Terms("Chưa ai") with { OpensByItself = true, OpensOn = new(2026, 3, 2) }, SamplePeriod.Question());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => OpenAsync(database))));
        (await OpenAsync(database)).ShouldBe(0);
        (await StateAsync(database, nobody)).ShouldBe((PeriodState.Preparing, 0));
        (await ToldAsync(database, NoticeKind.PeriodNotOpened)).ShouldHaveSingleItem().Arguments.ShouldBe(["Chưa ai", "02/03/2026"]);

        // Work is given: the next round opens it.
        await database.ImportSampleAsync();
        (await OpenAsync(database)).ShouldBe(1);
        (await StateAsync(database, nobody)).ShouldBe((PeriodState.Open, 2));
    }

    private static Task<int> OpenAsync(TestDatabase database) => database.RunAsync((OpenDuePeriods open) => open.RunAsync());

    private static Task<(PeriodState State, int Reports)> StateAsync(TestDatabase database, ReportingPeriod period) => database.RunAsync(async (ProgrammeDb db) => (
        await db.ReportingPeriods.Where(p => p.Id == period.Id).Select(p => p.State).SingleAsync(), await db.Reports.CountAsync(r => r.PeriodId == period.Id)));

    private static Task<List<Notice>> ToldAsync(TestDatabase database, NoticeKind kind) => database.RunAsync((ProgrammeDb db) => db.Notices.AsNoTracking().Where(n => n.Kind == kind).ToListAsync());

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
