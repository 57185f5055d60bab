using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;

namespace Xanh.Web.Reporting;

/// <summary>Web addresses of reporting periods, for who makes and reviews them.</summary>
public static class PeriodAddresses
{
    public const string List = "/lam-viec/ky-bao-cao";
    public const string Create = List + "/them";
    public const string History = List + "/theo-doi";
    public const string HistoryFile = List + "/theo-doi.xlsx";

    public static string Of(string slug) => List + "/" + slug;

    public static string Edit(string slug) => Of(slug) + "/sua";

    public static string Form(string slug) => Of(slug) + "/mau";

    public static string NewQuestion(string slug) => Form(slug) + "/them";

    public static string Question(string slug, string code) => Form(slug) + "/cau-hoi/" + code;

    public static string Targets(string slug) => Form(slug) + "/chi-tieu";

    public static string Preview(string slug, string? unit = null) => Of(slug) + "/xem-truoc" + (unit is null ? "" : "?don-vi=" + Uri.EscapeDataString(unit));

    public static string State(string slug) => Of(slug) + "/mo-dong";

    public static string Report(string slug, string unit) => Of(slug) + "/bao-cao/" + Uri.EscapeDataString(unit);

    public static string File(string slug) => Of(slug) + "/danh-sach.xlsx";

    /// <summary>The form for a new period, filled in with what a proposal says.</summary>
    public static string CreateFrom(PeriodProposal proposal) => Create + "?ke-hoach=" + proposal.PlanId.ToString("D") + "&che-do=" + Plain(proposal.DutyOrdinal)
        + (proposal.Span is { } span ? Span(span) : "&loai=" + PeriodKind.AdHoc);

    private static string Span(PeriodSpan span) => "&loai=" + span.Kind + "&nam=" + Plain(span.Year) + "&phan=" + Plain(span.Part);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
