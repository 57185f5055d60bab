using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;
using Xanh.Web.Units;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>Makes a period, with days that follow from its kind, the cut-off and the plan's duty.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class CreateModel(PeriodQueries periods, PeriodProposals proposals, UnitQueries units, CreatePeriod create, CurrentActor me) : PageModel
{
    [FromQuery(Name = "loai")]
    public string? AskedKind { get; set; }

    [FromQuery(Name = "nam")]
    public string? AskedYear { get; set; }

    [FromQuery(Name = "phan")]
    public string? AskedPart { get; set; }

    [FromQuery(Name = "chot")]
    public string? AskedCutOff { get; set; }

    [FromQuery(Name = "ke-hoach")]
    public Guid? PlanId { get; set; }

    [FromQuery(Name = "che-do")]
    public int? DutyOrdinal { get; set; }

    public PeriodKind Kind { get; private set; }

    public int Year { get; private set; }

    public int Part { get; private set; }

    public int CutOffDay { get; private set; }

    public PeriodInput Input { get; private set; } = new();

    public PeriodProposal? Duty { get; private set; }

    public UnitDirectory Units { get; private set; } = null!;

    public IReadOnlyList<PeriodRow> Earlier { get; private set; } = [];

    /// <summary>A period for the same time that is there already.</summary>
    public PeriodRow? Same => Earlier.FirstOrDefault(p => Input.Days is not null && Input.Kind != PeriodKind.AdHoc && string.Equals(WorkWords.Field(p.From), Input.From, StringComparison.Ordinal) && string.Equals(WorkWords.Field(p.To), Input.To, StringComparison.Ordinal));

    public string? QuestionsOf { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ShowAsync(cancellation);
        var draft = await proposals.DraftAsync(Kind, Year, Part, new CutOff(CutOffDay), Duty?.Deadline, cancellation);
        (Year, Part) = (draft.Span.Year, draft.Span.Part);
        var asked = AskedBy(Duty?.Who);
        Input = new PeriodInput
        {
            AlsoAsked = asked,
            OnlyAsked = asked.Count > 0,
            Name = PeriodNames.Of(draft.Span, CultureInfo.GetCultureInfo("vi-VN")),
            Kind = draft.Span.Kind,
            Year = draft.Span.Year,
            Part = draft.Span.Part,
            From = WorkWords.Field(draft.Span.From),
            To = WorkWords.Field(draft.Span.To),
            OpensOn = WorkWords.Field(draft.OpensOn),
            DueOn = WorkWords.Field(draft.DueOn),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = new UnitForm(Request.Form);
        Input = PeriodInput.Of(form);
        (PlanId, DutyOrdinal) = (Guid.TryParse(form["ke-hoach"], out var plan) ? plan : null, form.Number("che-do") is > 0 and var duty ? duty : null);
        QuestionsOf = form.Optional("cau-hoi-tu");
        var terms = Input.Terms();
        var outcome = terms.Succeeded
            ? await create.RunAsync(new CreatePeriod.Request(terms.Value, PlanId, DutyOrdinal, QuestionsOf), me.Actor, cancellation)
            : terms.Refusal;
        if (outcome.Succeeded)
            return LocalRedirect(PeriodAddresses.Form(outcome.Value.Slug) + "?da-luu=ky");
        Refusal = outcome.Refusal;
        await ShowAsync(cancellation);
        (Kind, Year, Part) = (Input.Kind, Input.Year, Input.Part);
        return Page();
    }

    /// <summary>Whom the duty names, where all of its names are known: then nobody else reports.</summary>
    private IReadOnlyList<string> AskedBy(string? who)
    {
        var named = (who ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => Units.Resolve(name, proposals.Today)).ToList();
        return named.Exists(n => n.IsUnknown)
            ? []
            : [.. named.Select(n => n.Group is { } group ? AskedUnits.OfGroup(group.Code) : AskedUnits.OfUnit((n.Answering ?? n.Unit)!.Code)).Distinct(StringComparer.Ordinal)];
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Kind = Enum.TryParse<PeriodKind>(AskedKind, out var kind) && Enum.IsDefined(kind) ? kind : PeriodKind.Year;
        Year = Math.Clamp(Whole(AskedYear) ?? proposals.Today.Year, CalendarLimits.FirstYear + 1, CalendarLimits.LastYear - 1);
        Part = Math.Clamp(Whole(AskedPart) ?? 0, 0, 12);
        CutOffDay = Whole(AskedCutOff) is { } day && CutOff.IsPossible(day) ? day : CutOff.ByDecree.LastDay;
        Units = await units.DirectoryAsync(cancellation);
        Earlier = await periods.ListAsync(cancellation);
        Duty = PlanId is { } plan && DutyOrdinal is { } duty ? await proposals.DutyAsync(plan, duty, cancellation) : null;
    }

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
