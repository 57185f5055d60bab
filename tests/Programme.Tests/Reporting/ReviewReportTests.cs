using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Reporting;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reporting;

public class ReviewReportTests
{
    [Fact]
    public async Task Only_returned_fields_open_and_the_difference_is_kept()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (period, key, status) = await HandedInAsync(database);
        var report = await database.ReportAsync(period, "M02");
        (await ReturnAsync(database, report, [])).ShouldBe("return-nothing");
        (await ReturnAsync(database, report, [(key, " ")])).ShouldBe("reason-missing");
        (await ReturnAsync(database, report, [(key, new string('x', 1_000_000))])).ShouldBe("reason-too-long");
        (await ReturnAsync(database, report, [("q/khong-co", "Sai")])).ShouldBe("return-unknown");
        (await ReturnAsync(database, report, [(key, "Số này khác báo cáo quý")])).ShouldBeNull();
        (await ReturnAsync(database, report, [(key, "Hai người cùng trả lại")])).ShouldBe("changed-meanwhile");

        var returned = await database.ReportAsync(period, "M02");
        (returned.State, returned.Round).ShouldBe((ReportState.Returned, 2));
        returned.IsOpen(returned.Field(key)).ShouldBeTrue();
        returned.IsOpen(returned.Field(status)).ShouldBeFalse("it was not returned");
        returned.Field(key).ReturnReason.ShouldBe("Số này khác báo cáo quý");

        var again = await database.HandInAsync(period, "M02", (key, "9"));
        (again.Field(key).SubmittedValue, again.Field(key).Value, again.Field(key).IsChangedSinceReturn).ShouldBe(("7", "9", true));
        again.Field(status).IsChangedSinceReturn.ShouldBeFalse();
        (await database.ReportAsync(period, "M02")).Steps.Select(s => (s.Kind, s.Round)).ShouldBe(
            [(ReportStepKind.Opened, 1), (ReportStepKind.Submitted, 1), (ReportStepKind.Returned, 1), (ReportStepKind.Submitted, 2)]);
    }

    [Fact]
    public async Task A_field_the_unit_left_empty_can_be_returned_too()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (period, _, status) = await HandedInAsync(database);
        var result = status.Replace("/status", "/result", StringComparison.Ordinal);
        (await ReturnAsync(database, await database.ReportAsync(period, "M02"), [(result, "Chưa nêu kết quả")])).ShouldBeNull();
        var returned = await database.ReportAsync(period, "M02");
        returned.IsOpen(returned.Field(result)).ShouldBeTrue();
    }

    [Fact]
    public async Task Approval_is_told_to_the_work_in_the_same_save_and_once()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (period, key, _) = await HandedInAsync(database);
        await database.ApproveAsync(period, "M02");
        var (entry, notes) = await WorkAsync(database);
        entry.DoneOn.ShouldBe(new DateOnly(2026, 3, 10));
        notes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            n => n.Kind.ShouldBe(WorkNoteKind.Done),
            n => n.Text.ShouldContain("Đã mở 3 lớp"),
            n => n.ReportId.ShouldNotBeNull(),
            n => n.WriterUnit.ShouldBe("M02"));

        // One value is opened again at one unit, answered and approved: the work is not told twice.
        var approved = await database.ReportAsync(period, "M02");
        (await ReturnAsync(database, approved, [(key, "Xem lại")])).ShouldBeNull();
        await database.HandInAsync(period, "M02", (key, "8"));
        await database.ApproveAsync(period, "M02");
        (await WorkAsync(database)).Notes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Many_are_approved_at_once_and_what_cannot_be_is_named()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (period, _, _) = await HandedInAsync(database);
        var (draft, sent) = (await database.ReportAsync(period, "M01"), await database.ReportAsync(period, "M02"));
        var done = SamplePeriod.Of(await database.RunAsync((ApproveReports approve) => approve.RunAsync(
            new ApproveReports.Request([new(sent.Id, sent.Version), new(draft.Id, draft.Version), new(sent.Id, sent.Version), new(Guid.NewGuid(), 1)]), SamplePeriod.Coordinator)));
        done.Approved.ShouldHaveSingleItem().UnitCode.ShouldBe("M02");
        done.Left.Select(l => l.Refusal.Code).ShouldBe(["report-state-draft", "no-such-report"]);
        (await database.RunAsync((ApproveReports approve) => approve.RunAsync(new ApproveReports.Request([new(sent.Id, sent.Version)]), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await database.RunAsync((ApproveReports approve) => approve.RunAsync(new ApproveReports.Request([new(sent.Id, sent.Version)]), SamplePeriod.Reporter))).Refusal!.Code.ShouldBe("not-allowed");
    }

    [Fact]
    public async Task What_contradicts_the_work_leaves_it_as_it_is()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (period, _, status) = await HandedInAsync(database);
        var entry = ReportKeys.WorkOf(status)!.Value.EntryId;
        var version = (await WorkAsync(database)).Entry.Version;
        SamplePeriod.Of(await database.RunAsync((EndEntry end) => end.RunAsync(new EndEntry.Request(entry, version, "Nhiệm vụ chuyển sang năm sau"), SamplePeriod.Coordinator)));
        await database.ApproveAsync(period, "M02");
        (await WorkAsync(database)).Entry.DoneOn.ShouldBeNull();
    }

    private static async Task<(ReportingPeriod Period, string Key, string Status)> HandedInAsync(TestDatabase database)
    {
        await database.PrepareProvinceAsync();
        var period = await database.CreatePeriodAsync(null, SamplePeriod.Question());
        await database.OpenPeriodAsync(period.Slug);
        var (entry, _) = await WorkAsync(database);
        var (key, status) = (period.Questions[0].Key, ReportKeys.OfWork(entry.Id, ReportKeys.Status));
        await database.HandInAsync(period, "M02", (key, "7"), (status, WorkAnswers.Done), (ReportKeys.OfWork(entry.Id, ReportKeys.Result), "Đã mở 3 lớp"));
        return (period, key, status);
    }

    private static Task<(WorkEntry Entry, List<WorkNote> Notes)> WorkAsync(TestDatabase database) => database.RunAsync(async (ProgrammeDb db) =>
    {
        var entry = await db.WorkEntries.AsNoTracking().Include(e => e.Notes).SingleAsync(e => e.UnitCode == "M02");
        return (entry, entry.Notes.Where(n => n.ReplacedBy is null && n.IsProgress).ToList());
    });

    private static async Task<string?> ReturnAsync(TestDatabase database, Report report, (string Key, string Reason)[] reasons) =>
        (await database.RunAsync((ReturnFields back) => back.RunAsync(
            new ReturnFields.Request(report.Id, report.Version, reasons.ToDictionary(r => r.Key, string? (r) => r.Reason, StringComparer.Ordinal)), SamplePeriod.Coordinator))).Refusal?.Code;
}
