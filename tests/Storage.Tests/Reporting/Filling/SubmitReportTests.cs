using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reporting.Filling;

public class SubmitReportTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_report_goes_out_whole_as_it_was_seen_and_only_once(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        var refused = await SampleReports.SubmitAsync(database, report.Id);
        (refused.Refusal!.Code, refused.Refusal.Arguments[0]).ShouldBe(("report-incomplete", "2"));
        await SampleReports.FillAsync(database, report.Id);
        var stale = (await SampleReports.FormAsync(database, report.Id)).Mark;
        await SampleReports.SaveAsync(database, report.Id, (SampleReports.Hardship, "Thêm sau."));
        (await database.RunAsync((SubmitReport submit) => submit.RunAsync(new SubmitReport.Request(report.Id, stale), SampleReports.Reporter))).Refusal!.Code.ShouldBe("report-changed");

        (await SampleReports.SubmitAsync(database, report.Id)).Value!.State.ShouldBe(ReportState.Submitted);
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal!.Code.ShouldBe("report-state-submitted");
        var told = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "answer-report").Select(e => e.Changes).SingleAsync());
        told.ShouldContain("ReportField/" + SampleReports.Hardship + ".Value");
        told.ShouldContain("Thêm sau.");
        (await database.RunAsync((ProgrammeDb db) => db.Notices.CountAsync(n => n.Kind == Programme.Messages.NoticeKind.ReportSubmitted))).ShouldBe(1);
        var owed = await database.RunAsync((UnitReportQueries reports) => reports.OwedAsync("M02"));
        owed.ShouldBeEmpty();
        (await database.RunAsync((UnitReportQueries reports) => reports.AllAsync("M02"))).ShouldHaveSingleItem().State.ShouldBe(ReportState.Submitted);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_submit_at_once_submit_once(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.FillAsync(database, report.Id);
        var mark = (await SampleReports.FormAsync(database, report.Id)).Mark;
        var tries = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => database.RunAsync((SubmitReport submit) => submit.RunAsync(new SubmitReport.Request(report.Id, mark), SampleReports.Reporter))));
        tries.Count(t => t.Succeeded).ShouldBe(1);
        tries.Where(t => !t.Succeeded).ShouldAllBe(t => t.Refusal!.Code == "report-state-submitted");
        (await database.RunAsync((ProgrammeDb db) => db.ReportSteps.CountAsync(s => s.Kind == ReportStepKind.Submitted))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Where_the_period_wants_it_the_head_approves_or_returns(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database, needsHead: true);
        await SampleReports.FillAsync(database, report.Id);
        var mark = (await SampleReports.FormAsync(database, report.Id)).Mark;
        (await ApproveAsync(database, report.Id, mark)).Refusal!.Code.ShouldBe("report-not-sent");
        (await SampleReports.SubmitAsync(database, report.Id)).Value!.State.ShouldBe(ReportState.WithHead);
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal!.Code.ShouldBe("report-state-withhead");
        (await ReturnAsync(database, report.Id, " ")).Refusal!.Code.ShouldBe("head-reason-missing");
        (await ReturnAsync(database, report.Id, "Thiếu số liệu cụm.")).Value!.State.ShouldBe(ReportState.Draft);
        (await SampleReports.SubmitAsync(database, report.Id)).Value!.State.ShouldBe(ReportState.WithHead);
        (await database.RunAsync((ApproveOwn approve) => approve.RunAsync(new ApproveOwn.Request(report.Id, mark), SampleReports.Reporter))).Refusal!.Code.ShouldBe("not-allowed");
        (await ApproveAsync(database, report.Id, "x")).Refusal!.Code.ShouldBe("report-changed");
        (await ApproveAsync(database, report.Id, mark)).Value!.State.ShouldBe(ReportState.Submitted);
        (await database.RunAsync((ProgrammeDb db) => db.ReportSteps.Where(s => s.ReportId == report.Id).OrderBy(s => s.Ordinal).Select(s => s.Kind).ToListAsync())).ShouldBe(
            [ReportStepKind.Opened, ReportStepKind.SentToHead, ReportStepKind.HeadReturned, ReportStepKind.SentToHead, ReportStepKind.Submitted]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task After_a_return_only_the_returned_fields_are_open(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.FillAsync(database, report.Id);
        await SampleReports.SubmitAsync(database, report.Id);
        var version = await database.RunAsync((ProgrammeDb db) => db.Reports.Where(r => r.Id == report.Id).Select(r => r.Version).SingleAsync());
        var reasons = new Dictionary<string, string?>(StringComparer.Ordinal) { [SampleReports.Advised] = "Số khác kế hoạch." };
        (await database.RunAsync((ReturnFields back) => back.RunAsync(new ReturnFields.Request(report.Id, version, reasons), SampleReports.Coordinator))).Refusal.ShouldBeNull();
        (await database.RunAsync((UnitReportQueries reports) => reports.OwedAsync("M02"))).ShouldHaveSingleItem().Returned.ShouldBe(1);

        var form = await SampleReports.FormAsync(database, report.Id);
        form.Fields.Where(f => f.IsOpen).Select(f => (f.Key, f.ReturnReason)).ShouldBe([(SampleReports.Advised, "Số khác kế hoạch.")]);
        (await SampleReports.SaveAsync(database, report.Id, (SampleReports.Advised, "14"), (SampleReports.Applied, "3"))).Fields.Select(f => f.State).ShouldBe([FieldSaveState.Saved, FieldSaveState.Closed]);
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal.ShouldBeNull();
        var field = (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!;
        (field.Value, field.ReviewerSaw, field.Standing).ShouldBe(("14", "12", FieldStanding.Open));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_answered_before_and_approved_is_asked_once(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var before = await SampleReports.OpenAsync(database, "Báo cáo quý I", to: new DateOnly(2026, 6, 14));
        await SampleReports.FillAsync(database, before.Id, "12,5");
        await SampleReports.SaveAsync(database, before.Id, (SampleReports.Hardship, "Thiếu kinh phí."), (WorkResult(await SampleReports.FormAsync(database, before.Id)), "Mở 2 lớp."));
        await SampleReports.SubmitAsync(database, before.Id);
        var report = await SampleReports.OpenAsync(database);
        (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!.Value.ShouldBe("");
        var version = await database.RunAsync((ProgrammeDb db) => db.Reports.Where(r => r.Id == before.Id).Select(r => r.Version).SingleAsync());
        (await database.RunAsync((ApproveReports approve) => approve.RunAsync(new ApproveReports.Request([new(before.Id, version)]), SampleReports.Coordinator))).Refusal.ShouldBeNull();

        var form = await SampleReports.FormAsync(database, report.Id);
        var advised = form.Find(SampleReports.Advised)!;
        (advised.Value, advised.Source, advised.SourceNote).ShouldBe(("12.5", FieldSource.Earlier, "Báo cáo quý I"));
        var words = form.Find(SampleReports.Hardship)!;
        (words.Value, words.Earlier!.Value).ShouldBe(("", "Thiếu kinh phí."));
        form.Find(WorkResult(form))!.Earlier!.Value.ShouldBe("Mở 2 lớp.");
        // Sent back untouched it is still nobody's own word; submitted it is kept with its source.
        (await SampleReports.SaveAsync(database, report.Id, (SampleReports.Advised, "12,5"), (form.Sections[0].Fields[0].Key, WorkAnswers.UnderWay))).Fields[0].State.ShouldBe(FieldSaveState.Unchanged);
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal.ShouldBeNull();
        var kept = await database.RunAsync((ProgrammeDb db) => db.ReportFields.AsNoTracking().SingleAsync(f => f.ReportId == report.Id && f.Key == SampleReports.Advised));
        (kept.Value, kept.Source, kept.SourceNote).ShouldBe(("12.5", FieldSource.Earlier, "Báo cáo quý I"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_quarters_figure_is_no_figure_of_a_year(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var before = await SampleReports.OpenAsync(database, "Báo cáo quý I", to: new DateOnly(2026, 6, 14));
        await SampleReports.FillAsync(database, before.Id, "12,5");
        await SampleReports.SubmitAsync(database, before.Id);
        var version = await database.RunAsync((ProgrammeDb db) => db.Reports.Where(r => r.Id == before.Id).Select(r => r.Version).SingleAsync());
        (await database.RunAsync((ApproveReports approve) => approve.RunAsync(new ApproveReports.Request([new(before.Id, version)]), SampleReports.Coordinator))).Refusal.ShouldBeNull();
        await database.RunAsync((ProgrammeDb db) => db.ReportingPeriods.Where(p => p.Id == before.PeriodId).ExecuteUpdateAsync(p => p.SetProperty(x => x.Kind, PeriodKind.Quarter)));
        var report = await SampleReports.OpenAsync(database);
        var advised = (await SampleReports.FormAsync(database, report.Id)).Find(SampleReports.Advised)!;
        (advised.Value, advised.Earlier!.Value).ShouldBe(("", "12.5"), "it stands beside and is not filled in");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_handed_in_tells_of_its_own_work_whatever_is_moved_afterwards(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.FillAsync(database, report.Id);
        (await SampleReports.SubmitAsync(database, report.Id)).Succeeded.ShouldBeTrue();
        var own = (await WorkAsync(database, report.Id)).ShouldHaveSingleItem();
        var entries = await database.RunAsync((ProgrammeDb db) => db.WorkEntries.AsNoTracking().Where(e => e.UnitCode != null).ToListAsync());
        foreach (var entry in entries)
        {
            var to = entry.UnitCode == "M02" ? "M01" : "M02";
            (await database.RunAsync((MoveEntry use) => use.RunAsync(new MoveEntry.Request(entry.Id, entry.Version, to, "Đổi đầu mối."), SampleReports.Coordinator))).Refusal.ShouldBeNull();
        }
        (await WorkAsync(database, report.Id)).ShouldBe([own]);
        var other = await database.RunAsync((ProgrammeDb db) => db.Reports.AsNoTracking().SingleAsync(r => r.PeriodId == report.PeriodId && r.UnitCode == "M01"));
        (await WorkAsync(database, other.Id, SampleReports.Foreigner)).ShouldContain(own, "who holds it now is asked about it");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_closed_period_takes_nothing_and_hides_nothing(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        await SampleReports.FillAsync(database, report.Id);
        var period = await database.RunAsync((ProgrammeDb db) => db.ReportingPeriods.AsNoTracking().SingleAsync());
        (await database.RunAsync((ClosePeriod close) => close.RunAsync(new ClosePeriod.Request(period.Slug, period.Version, "Hết năm."), SampleReports.Coordinator))).Refusal.ShouldBeNull();
        (await SampleReports.SubmitAsync(database, report.Id)).Refusal!.Code.ShouldBe("report-period-closed");
        (await database.RunAsync((UnitReportQueries reports) => reports.OwedAsync("M02"))).ShouldHaveSingleItem().PeriodState.ShouldBe(PeriodState.Closed);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Unit_and_reviewer_write_to_each_other_and_each_is_told(string kind)
    {
        await using var database = await OpenedAsync(kind);
        var report = await SampleReports.OpenAsync(database);
        (await SayAsync(database, report.Id, "Số này lấy ở đâu?", SampleReports.Coordinator)).Refusal.ShouldBeNull();
        (await SayAsync(database, report.Id, "Lấy từ sổ theo dõi.", SampleReports.Reporter)).Refusal.ShouldBeNull();
        (await SayAsync(database, report.Id, " ", SampleReports.Reporter)).Refusal!.Code.ShouldBe("message-missing");
        (await SayAsync(database, report.Id, "Xin chào", SampleReports.Foreigner)).Refusal!.Code.ShouldBe("not-allowed");
        (await SampleReports.FormAsync(database, report.Id)).Messages.Select(m => m.Text).ShouldBe(["Số này lấy ở đâu?", "Lấy từ sổ theo dõi."], ignoreOrder: true);
        (await database.RunAsync((ProgrammeDb db) => db.Notices.Where(n => n.Kind == Programme.Messages.NoticeKind.ReportAnswered).Select(n => n.Box).ToListAsync())).ShouldBe(["unit/M02", "role/Coordinator"], ignoreOrder: true);
    }

    private static async Task<List<Guid>> WorkAsync(TestDatabase database, Guid report, Actor? actor = null) =>
        [.. (await SampleReports.FormAsync(database, report, actor)).Sections.Select(s => s.Work?.EntryId).OfType<Guid>()];

    private static string WorkResult(ReportForm form) => form.Sections[0].Fields[1].Key;

    private static Task<Programme.Shared.Outcome<ReportMessage>> SayAsync(TestDatabase database, Guid report, string text, Programme.Access.Actor actor) =>
        database.RunAsync((SayInReport say) => say.RunAsync(new SayInReport.Request(report, SampleReports.Advised, text), actor));

    private static Task<Programme.Shared.Outcome<Report>> ApproveAsync(TestDatabase database, Guid report, string mark) =>
        database.RunAsync((ApproveOwn approve) => approve.RunAsync(new ApproveOwn.Request(report, mark), SampleReports.Head));

    private static Task<Programme.Shared.Outcome<Report>> ReturnAsync(TestDatabase database, Guid report, string reason) =>
        database.RunAsync((ReturnOwn back) => back.RunAsync(new ReturnOwn.Request(report, reason), SampleReports.Head));

    private static async Task<TestDatabase> OpenedAsync(string kind)
    {
        var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await SampleReports.PrepareAsync(database);
        return database;
    }
}
