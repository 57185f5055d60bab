using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;

namespace Xanh.Programme.Reporting;

/// <summary>What units are told by the coordinator's deeds, each once: pure.</summary>
internal static class ReportNotices
{
    public static NoticeDraft Opened(Report report, ReportingPeriod period) =>
        new(NoticeKind.PeriodOpened, Addressee.OfUnit(report.UnitCode), Key(report, "opened"), [period.Name, Day(report.DueOn)], LinkOf(report));

    /// <summary>Told to those who coordinate.</summary>
    public static NoticeDraft OpenedByItself(ReportingPeriod period, int reports) =>
        new(NoticeKind.PeriodOpenedByItself, Addressee.Everybody(Role.Coordinator), period.JournalSubject + "/opened-by-itself", [period.Name, Plain(reports), Day(period.DueOn)], LinkOf(period));

    /// <summary>Told to those who coordinate, once for each opening day.</summary>
    public static NoticeDraft NotOpened(ReportingPeriod period) => new(
        NoticeKind.PeriodNotOpened, Addressee.Everybody(Role.Coordinator), period.JournalSubject + "/not-opened/" + period.OpensOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [period.Name, Day(period.OpensOn)], LinkOf(period) + "/mo-dong");

    public static NoticeDraft Returned(Report report, ReportingPeriod period, int fields) =>
        new(NoticeKind.ReportReturned, Addressee.OfUnit(report.UnitCode), Key(report, "returned/" + Plain(report.Round)), [period.Name, Plain(fields), Plain(report.Round - 1), Day(report.DueOn)], LinkOf(report));

    public static NoticeDraft Approved(Report report, ReportingPeriod period) =>
        new(NoticeKind.ReportApproved, Addressee.OfUnit(report.UnitCode), Key(report, "approved/" + Plain(report.Round)), [period.Name], LinkOf(report));

    public static NoticeDraft PutOff(Report report, ReportingPeriod period, string reason) =>
        new(NoticeKind.ReportPutOff, Addressee.OfUnit(report.UnitCode), Key(report, "put-off/" + Plain(report.StepCount)), [period.Name, Day(report.DueOn), reason], LinkOf(report));

    /// <summary>Where the unit works on its report.</summary>
    public static string LinkOf(Report report) => "/lam-viec/bao-cao/" + report.Id.ToString("D");

    private static string LinkOf(ReportingPeriod period) => "/lam-viec/ky-bao-cao/" + period.Slug;

    private static string Key(Report report, string what) => report.JournalSubject + "/" + what;

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
