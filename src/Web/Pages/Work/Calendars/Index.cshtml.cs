using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Calendars;

/// <summary>Days off and days worked instead, a year at a time.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(CalendarQueries calendar, SetCalendarDays set, ForgetCalendarDay forget, CurrentActor me, TimeProvider time) : PageModel
{
    private const string Address = "/lam-viec/lich";

    [FromQuery(Name = "nam")]
    public int? AskedYear { get; set; }

    [FromQuery(Name = "da-ghi")]
    public int? Saved { get; set; }

    [BindProperty(Name = "tu-ngay")]
    public string? From { get; set; }

    [BindProperty(Name = "den-ngay")]
    public string? To { get; set; }

    [BindProperty(Name = "ten")]
    public string? Name { get; set; }

    [BindProperty(Name = "loai")]
    public string? Kind { get; set; }

    public bool Works => Kind == "lam-bu";

    public int Year => Math.Clamp(AskedYear ?? time.Today().Year, CalendarLimits.FirstYear, CalendarLimits.LastYear);

    public bool MayKeep => me.May(Permission.KeepCalendar);

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public int WorkingDays { get; private set; }

    public Refusal? Refusal { get; private set; }

    /// <summary>The field to mend.</summary>
    public string? FieldId => Refusal?.Code switch
    {
        null => null,
        "calendar-name" => "ten",
        "calendar-order" or "calendar-too-long" => "den-ngay",
        "calendar-year" => "tu-ngay",
        "calendar-day-unknown" or "not-allowed" => null,
        _ => "tep",
    };

    public string Subject => "calendar/" + Year.ToString(CultureInfo.InvariantCulture);

    public string Of(int year) => Address + "?nam=" + year.ToString(CultureInfo.InvariantCulture);

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var from = Day(From);
        return from is { } first
            ? await SetAsync([new SetCalendarDays.Run(first, Day(To) ?? first, Name ?? "", Works)], cancellation)
            : await RefuseAsync(new Refusal("calendar-year", CalendarLimits.FirstYear.ToString(CultureInfo.InvariantCulture), CalendarLimits.LastYear.ToString(CultureInfo.InvariantCulture)), cancellation);
    }

    public Task<IActionResult> OnPostFixedAsync(CancellationToken cancellation) => SetAsync(FixedHolidays.Of(Year), cancellation);

    public async Task<IActionResult> OnPostImportAsync([FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
            return await RefuseAsync(new Refusal("calendar-file-missing"), cancellation);
        if (file.Length > CalendarLimits.FileBytes)
            return await RefuseAsync(new Refusal("calendar-file-too-large"), cancellation);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var read = CalendarFileReader.Read(content.ToArray());
        return read.Succeeded ? await SetAsync(read.Value, cancellation) : await RefuseAsync(read.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm(Name = "ngay")] string? day, CancellationToken cancellation)
    {
        var outcome = await forget.RunAsync(new ForgetCalendarDay.Request(Day(day) ?? default), me.Actor, cancellation);
        return outcome.Succeeded ? LocalRedirect(Of(Year)) : await RefuseAsync(outcome.Refusal, cancellation);
    }

    private async Task<IActionResult> SetAsync(IReadOnlyList<SetCalendarDays.Run> runs, CancellationToken cancellation)
    {
        var outcome = await set.RunAsync(new SetCalendarDays.Request(runs), me.Actor, cancellation);
        return outcome.Succeeded
            ? LocalRedirect(Of(outcome.Value[0].Day.Year) + "&da-ghi=" + outcome.Value.Count.ToString(CultureInfo.InvariantCulture))
            : await RefuseAsync(outcome.Refusal, cancellation);
    }

    private async Task<IActionResult> RefuseAsync(Refusal refusal, CancellationToken cancellation)
    {
        Refusal = refusal;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Days = await calendar.YearAsync(Year, cancellation);
        WorkingDays = (await calendar.WorkingAsync(cancellation)).Between(new DateOnly(Year - 1, 12, 31), new DateOnly(Year, 12, 31));
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
