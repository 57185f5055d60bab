using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Tells the other side what the unit or its head did with a report, in the save of the deed.</summary>
public sealed class ReportPost(ProgrammeDb db, Post post, CurrentProvince province)
{
    public async Task SubmittedAsync(Report report, ReportingPeriod period, CancellationToken cancellation) => await post.PutAsync(
        new NoticeDraft(
            NoticeKind.ReportSubmitted, Addressee.Everybody(Role.Coordinator), Key(report, "submitted"),
            [period.Name, await NameAsync(report.UnitCode, cancellation), Plain(report.Round)], ReviewLink(report, period.Slug)) { ByMail = false },
        cancellation);

    public async Task WithHeadAsync(Report report, ReportingPeriod period, CancellationToken cancellation) => await post.PutAsync(
        new NoticeDraft(NoticeKind.ReportWithHead, Addressee.HeadOf(report.UnitCode), Key(report, "with-head"), [period.Name, Day(report.DueOn)], Link(report) + "/gui"), cancellation);

    public async Task HeadReturnedAsync(Report report, string reason, CancellationToken cancellation) => await post.PutAsync(
        new NoticeDraft(
            NoticeKind.HeadReturned, Addressee.OfUnit(report.UnitCode), Key(report, "head-returned"), [await PeriodAsync(report, cancellation), reason], Link(report)),
        cancellation);

    /// <summary>The unit's words reach who reviews, the reviewer's words reach the unit.</summary>
    public async Task SaidAsync(Report report, ReportMessage message, Actor actor, CancellationToken cancellation) => await post.PutAsync(
        new NoticeDraft(
            NoticeKind.ReportAnswered, actor.May(Permission.ReviewReports) ? Addressee.OfUnit(report.UnitCode) : Addressee.Everybody(Role.Coordinator),
            $"{report.JournalSubject}/said/{message.Id:N}", [await PeriodAsync(report, cancellation), await NameAsync(report.UnitCode, cancellation), actor.Name], Link(report)),
        cancellation);

    // Each step of a report tells once, and a report may go to and fro.
    private static string Key(Report report, string what) => string.Create(CultureInfo.InvariantCulture, $"{report.JournalSubject}/{what}/{report.StepCount}");

    private static string Link(Report report) => "/lam-viec/bao-cao/" + report.Id;

    private static string ReviewLink(Report report, string period) => $"/lam-viec/ky-bao-cao/{period}/bao-cao/{report.UnitCode}";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private async Task<string> NameAsync(string code, CancellationToken cancellation) =>
        await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == code).Select(u => u.Name).SingleOrDefaultAsync(cancellation) ?? code;

    private Task<string> PeriodAsync(Report report, CancellationToken cancellation) =>
        db.ReportingPeriods.Where(p => p.ProvinceId == province.Id && p.Id == report.PeriodId).Select(p => p.Name).SingleAsync(cancellation);
}
