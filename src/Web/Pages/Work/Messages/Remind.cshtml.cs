using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Messages;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Publishing.Papers;
using Xanh.Web.Layout;
using Xanh.Web.Messages;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Messages;

/// <summary>The units that owe a report in a period: who was told what, reminders by hand with a preview, letters to late ones.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class RemindModel(OwedReports owed, ReminderQueries told, RemindNow remind, LetterDesk letters, CalendarQueries calendars, CurrentActor me, TimeProvider time) : PageModel
{
    private const int WorkingDaysToAnswer = 3;

    [FromRoute(Name = "slug")]
    public string Slug { get; set; } = "";

    [FromQuery(Name = "da-nhac")]
    public int? Told { get; set; }

    [FromQuery(Name = "nhac-truoc")]
    public int? ToldBefore { get; set; }

    [BindProperty(Name = "bao-cao")]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>Whose: the chosen ones, all that are late, all that are owed.</summary>
    [BindProperty(Name = "pham-vi")]
    public string? Scope { get; set; }

    [BindProperty(Name = "truoc-ngay")]
    public string? Until { get; set; }

    [BindProperty(Name = "chuc-vu")]
    public string? Office { get; set; }

    [BindProperty(Name = "nguoi-ky")]
    public string? Signer { get; set; }

    [BindProperty(Name = "soan-thao")]
    public string? KeptBy { get; set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public DateOnly Today { get; } = time.Today();

    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.OfWeeks;

    public IReadOnlyList<OwedRow> Rows { get; private set; } = [];

    /// <summary>What to look at: a unit by its name.</summary>
    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [FromQuery(Name = "trang")]
    public string? PageNumber { get; set; }

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<OwedRow> Shown { get; private set; } = [];

    /// <summary>How many rows are looked at on all pages.</summary>
    public int Found { get; private set; }

    public IReadOnlyDictionary<Guid, ToldRow> Last { get; private set; } = new Dictionary<Guid, ToldRow>();

    public IReadOnlyDictionary<string, IReadOnlyList<MailPerson>> People { get; private set; } = new Dictionary<string, IReadOnlyList<MailPerson>>();

    /// <summary>The mails as they would go out; null when no preview was asked for.</summary>
    public IReadOnlyList<OutboxMail>? Preview { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>Where a form goes: a refusal or preview shows the same page of the list.</summary>
    public string Here(string handler) => ReminderAddresses.Of(Slug, Search, Pages.Current) + "&handler=" + handler;

    public int LateCount => Rows.Count(r => r.Times.DueOn < Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation))
            return NotFound();
        Preview = await remind.PreviewAsync(Asked(), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemindAsync(CancellationToken cancellation)
    {
        var outcome = await remind.RunAsync(Asked(), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{ReminderAddresses.Of(Slug)}?da-nhac={outcome.Value.Told}&nhac-truoc={outcome.Value.Before}"));
        Refusal = outcome.Refusal;
        return await ShowAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>Letters to the late ones among those asked for, in one document.</summary>
    public async Task<IActionResult> OnPostLettersAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation))
            return NotFound();
        var rows = Rows.Where(r => r.Times.DueOn < Today && (Scope != "chon" || Chosen.Contains(r.Id))).ToList();
        if (rows.Count == 0)
        {
            Refusal = new Refusal("letter-nobody");
            return Page();
        }
        var until = DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Calendar.Add(Today, WorkingDaysToAnswer);
        var content = await letters.WriteAsync(rows, Period, until, Office, Signer, KeptBy, Calendar, Today, cancellation);
        return File(content, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "cong-van-don-doc-" + Slug + ".docx");
    }

    private RemindNow.Request Asked() => new(Slug, Scope == "chon" ? Chosen : null, LateOnly: Scope == "qua-han");

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (await letters.PeriodAsync(Slug, cancellation) is not { } period)
            return false;
        Period = period;
        Calendar = await calendars.WorkingAsync(cancellation);
        Rows = await owed.ListAsync(Slug, cancellation);
        var found = string.IsNullOrWhiteSpace(Search) ? Rows : [.. Rows.Where(r => r.IsNamed(Search))];
        Found = found.Count;
        Pages = PageLinks.From(PageNumber, Found, page => ReminderAddresses.Of(Slug, Search, page));
        // What was ticked elsewhere stays in sight, so that nobody is reminded unseen.
        Shown = [.. Rows.Where(r => Chosen.Contains(r.Id)), .. Pages.Of(found).Where(r => !Chosen.Contains(r.Id))];
        Last = await told.LastAsync(Shown, cancellation);
        People = await told.PeopleAsync(Shown, Today, cancellation);
        if (Office is null && Signer is null)
            (Office, Signer) = await letters.SignerAsync(Today, cancellation);
        Until ??= Calendar.Add(Today, WorkingDaysToAnswer).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return true;
    }
}
