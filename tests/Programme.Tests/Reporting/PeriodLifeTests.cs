using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reporting;

public class PeriodLifeTests
{
    [Fact]
    public async Task Opening_gives_a_report_to_who_owes_work_and_to_who_is_asked()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        await database.RunAsync((CreateUnit create) => create.RunAsync(new CreateUnit.Request("M03", "UBND xã Mẫu", UnitKind.Commune), SamplePeriod.Coordinator));
        var period = await database.CreatePeriodAsync(SamplePeriod.Terms() with { AlsoAsked = [AskedUnits.Of(UnitKind.Commune)] });
        (await database.OpenPeriodAsync(period.Slug)).Opened.ShouldBe(3);
        (await RowsAsync(database, period.Slug)).Select(r => (r.UnitCode, r.State, r.DueOn)).ShouldBe(
            [("M01", ReportState.Draft, new(2026, 12, 15)), ("M02", ReportState.Draft, new(2026, 12, 15)), ("M03", ReportState.Draft, new(2026, 12, 15))]);
        (await database.OpenPeriodAsync(period.Slug)).Opened.ShouldBe(0, "everybody has one");

        var only = await database.CreatePeriodAsync(SamplePeriod.Terms() with { AlsoAsked = [AskedUnits.Of(UnitKind.Commune)], OnlyAsked = true });
        (await database.OpenPeriodAsync(only.Slug)).Opened.ShouldBe(1, "a duty of some units is nobody else's");
    }

    [Fact]
    public async Task A_period_that_asks_nothing_or_nobody_or_is_due_already_is_not_opened()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var nothing = await database.CreatePeriodAsync(SamplePeriod.Terms() with { AsksWork = false });
        (await RefusalAsync(database, nothing)).ShouldBe("period-asks-nothing");
        var nobody = await database.CreatePeriodAsync(null, SamplePeriod.Question());
        (await RefusalAsync(database, nobody)).ShouldBe("period-nobody");
        var past = await database.CreatePeriodAsync(SamplePeriod.Terms() with { OpensOn = new(2026, 1, 5), DueOn = new(2026, 3, 9) }, SamplePeriod.Question());
        (await RefusalAsync(database, past)).ShouldBe("period-due-past");
    }

    [Fact]
    public async Task An_open_form_changes_its_words_only()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync(null, SamplePeriod.Question());
        await database.OpenPeriodAsync(period.Slug);
        var open = await database.PeriodAsync(period.Slug);
        var code = open.Questions[0].Code;
        SamplePeriod.Of(await database.RunAsync((SaveQuestion save) => save.RunAsync(
            new SaveQuestion.Request(period.Slug, open.Version, code, SamplePeriod.Question("Số cơ sở áp dụng SXSH")), SamplePeriod.Coordinator)));
        var now = await database.PeriodAsync(period.Slug);
        var other = await database.RunAsync((SaveQuestion save) => save.RunAsync(
            new SaveQuestion.Request(period.Slug, now.Version, code, SamplePeriod.Question() with { Unit = "nhà máy" }), SamplePeriod.Coordinator));
        other.Refusal!.Code.ShouldBe("form-fixed");
        (await database.RunAsync((RemoveQuestion remove) => remove.RunAsync(new RemoveQuestion.Request(period.Slug, now.Version, code), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe("form-fixed");
        var span = await database.RunAsync((EditPeriod edit) => edit.RunAsync(
            new EditPeriod.Request(period.Slug, now.Version, SamplePeriod.Terms() with { Span = now.Span with { To = now.To.AddDays(1) } }), SamplePeriod.Coordinator));
        span.Refusal!.Code.ShouldBe("period-span-fixed");
    }

    [Fact]
    public async Task A_new_due_day_goes_to_every_report_but_those_put_off()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync();
        await database.OpenPeriodAsync(period.Slug);
        var first = (await RowsAsync(database, period.Slug))[0];
        (await PutOffAsync(database, first, new(2026, 3, 9), "Lý do")).ShouldBe("put-off-day");
        (await PutOffAsync(database, first, new(2026, 12, 30), " ")).ShouldBe("reason-missing");
        (await PutOffAsync(database, first, new(2026, 12, 30), "Đơn vị mới sáp nhập")).ShouldBeNull();
        (await PutOffAsync(database, first, new(2026, 12, 31), "Lần nữa")).ShouldBe("changed-meanwhile", "the number shown is an old one");

        var open = await database.PeriodAsync(period.Slug);
        SamplePeriod.Of(await database.RunAsync((EditPeriod edit) => edit.RunAsync(new EditPeriod.Request(period.Slug, open.Version, SamplePeriod.Terms() with { DueOn = new(2026, 12, 20) }), SamplePeriod.Coordinator)));
        (await RowsAsync(database, period.Slug)).Select(r => (r.UnitCode, r.DueOn, r.IsPutOff)).ShouldBe([("M01", new(2026, 12, 30), true), ("M02", new(2026, 12, 20), false)]);
    }

    [Fact]
    public async Task Closing_locks_what_was_approved_and_leaves_the_rest_in_sight()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync();
        await database.OpenPeriodAsync(period.Slug);
        await database.HandInAsync(period, "M02");
        await database.ApproveAsync(period, "M02");
        var open = await database.PeriodAsync(period.Slug);
        (await database.RunAsync((ClosePeriod close) => close.RunAsync(new ClosePeriod.Request(period.Slug, open.Version), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe("reason-missing", "a report is missing");
        var closed = SamplePeriod.Of(await database.RunAsync((ClosePeriod close) => close.RunAsync(new ClosePeriod.Request(period.Slug, open.Version, "Hết năm"), SamplePeriod.Coordinator)));
        (closed.Locked, closed.Unfinished).ShouldBe((1, 1));
        (await RowsAsync(database, period.Slug)).Select(r => r.State).ShouldBe([ReportState.Draft, ReportState.Locked]);

        var shut = await database.PeriodAsync(period.Slug);
        (await database.RunAsync((ReopenPeriod reopen) => reopen.RunAsync(new ReopenPeriod.Request(period.Slug, shut.Version, ""), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe("reason-missing");
        SamplePeriod.Of(await database.RunAsync((ReopenPeriod reopen) => reopen.RunAsync(new ReopenPeriod.Request(period.Slug, shut.Version, "Sửa số liệu"), SamplePeriod.Coordinator)));
        (await RowsAsync(database, period.Slug)).Select(r => r.State).ShouldBe([ReportState.Draft, ReportState.Approved]);
    }

    [Fact]
    public async Task Completeness_is_counted_by_period_and_unit()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync();
        await database.OpenPeriodAsync(period.Slug);
        await database.HandInAsync(period, "M02");
        var row = (await database.RunAsync((PeriodQueries periods) => periods.ListAsync())).ShouldHaveSingleItem();
        row.Counts.ShouldBe(new ReportCounts(2, 1, 0, 0, 1, 0, 0));
        row.Counts.ShouldBe(ReportCounts.Of(await RowsAsync(database, period.Slug)), "the database counts as the list does");
        var history = await database.RunAsync((ReportHistoryQueries queries) => queries.LastAsync());
        history.Units.Select(u => (u.Code, u.Owed, u.Settled, u.InTime, u.Overdue)).ShouldBe([("M01", 1, 0, 0, 0), ("M02", 1, 1, 1, 0)]);
        (row.Counts.Completeness, row.Counts.Punctuality, ReportCounts.None.Punctuality).ShouldBe((0.5, 1.0, null));
    }

    private static Task<IReadOnlyList<ReportRow>> RowsAsync(TestDatabase database, string slug) => database.RunAsync(async (ReportQueries reports) =>
        (IReadOnlyList<ReportRow>)[.. (await reports.ListAsync(await database.PeriodAsync(slug))).OrderBy(r => r.UnitCode, StringComparer.Ordinal)]);

    private static async Task<string?> RefusalAsync(TestDatabase database, ReportingPeriod period) =>
        (await database.RunAsync((OpenPeriod open) => open.RunAsync(new OpenPeriod.Request(period.Slug, period.Version), SamplePeriod.Coordinator))).Refusal?.Code;

    private static async Task<string?> PutOffAsync(TestDatabase database, ReportRow row, DateOnly day, string reason) =>
        (await database.RunAsync((PutOffReport put) => put.RunAsync(new PutOffReport.Request(row.Id, row.Version, day, reason), SamplePeriod.Coordinator))).Refusal?.Code;
}
