using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>One period: who has reported, who has not, what waits for the reviewer; many reports are approved from here at once.</summary>
[Requires(Permission.KeepPeriods, Permission.SeeReports)]
public sealed class PeriodModel(PeriodQueries periods, ReportQueries reports, UnitQueries units, ApproveReports approve, PageTexts texts, CurrentActor me, TimeProvider time)
    : PeriodPage(periods, me, time)
{
    private IReadOnlyList<ReportRow> all = [];

    public ReportFilter Filter { get; private set; } = ReportFilter.None;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public ReportCounts Counts { get; private set; } = ReportCounts.None;

    public UnitDirectory Units { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>Reports that a bulk approval left as they were.</summary>
    public IReadOnlyList<ApproveReports.Rest> Left { get; private set; } = [];

    /// <summary>Ways to look at the list, each with its number of reports.</summary>
    public IEnumerable<(ReportSelection View, int Number)> Tiles => Enum.GetValues<ReportSelection>().Select(v => (v, all.Count(r => ReportQueries.IsIn(r, v))));

    public string FileAddress => PeriodAddresses.File(Period.Slug) + Query(Filter.View, null);

    public string SavedWords => Saved switch
    {
        "mo" => texts["period.opened-now", texts.Number(Counts.Total)],
        "dong" => texts["period.closed-now"],
        "mo-lai" => texts["period.reopened-now"],
        "duyet" => texts["period.approved-now"],
        _ => texts["form.saved"],
    };

    public string AddressOf(ReportSelection view) => PeriodAddresses.Of(Period.Slug) + Query(view, null);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Filter = ReportQuery.From(Request.Query);
        Units = await units.DirectoryAsync(cancellation);
        all = await reports.ListAsync(Period, cancellation);
        Counts = ReportCounts.Of(all);
        Rows = ReportQueries.Filter(all, Filter, Units, Today);
        Pages = PageLinks.From(Request.Query["trang"], Rows.Count, page => PeriodAddresses.Of(Period.Slug) + Query(Filter.View, page));
        return Page();
    }

    public async Task<IActionResult> OnPostApproveAsync(string slug, CancellationToken cancellation)
    {
        var outcome = await approve.RunAsync(new ApproveReports.Request([.. Receive().All("chon").Select(Shown)]), Actor, cancellation);
        if (outcome is { Succeeded: true, Value.Left.Count: 0 })
            return LocalRedirect(PeriodAddresses.Of(slug) + "?da-luu=duyet");
        (Refusal, Left) = (outcome.Refusal, outcome.Value?.Left ?? []);
        return await OnGetAsync(slug, cancellation);
    }

    private static ApproveReports.Shown Shown(string chosen) => chosen.Split(':') is [var id, var version] && Guid.TryParseExact(id, "N", out var report)
        ? new ApproveReports.Shown(report, int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
        : new ApproveReports.Shown(Guid.Empty, -1);

    private string Query(ReportSelection view, int? page)
    {
        var query = new List<KeyValuePair<string, string?>> { new("xem", view == ReportSelection.All ? null : view.ToString()), new("nhom", Filter.Group), new("tim", Filter.Search), new("trang", page is { } number ? PageLinks.Word(number) : null) };
        return QueryString.Create(query.Where(p => !string.IsNullOrEmpty(p.Value))).Value ?? "";
    }
}
