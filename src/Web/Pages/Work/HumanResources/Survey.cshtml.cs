using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Enterprises.Sectors;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>How far a survey has come: who was asked, who answered, everybody's link.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class SurveyModel(SurveyQueries surveys, EditSurvey edit, RemindSurvey remind, UnitNameQueries names, CurrentActor me) : PageModel
{
    private UnitNames units = UnitNames.None;

    public LabourSurvey Survey { get; private set; } = null!;

    public SurveyRow Counts { get; private set; } = null!;

    public IReadOnlyList<InvitationRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public InvitationState? State { get; private set; }

    public Refusal? Refusal { get; private set; }

    public DateOnly Today => surveys.Today;

    [BindProperty(Name = "tim", SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "da", SupportsGet = true)]
    public string? Done { get; set; }

    [BindProperty(Name = "gui", SupportsGet = true)]
    public int? Sent { get; set; }

    [BindProperty(Name = "truoc", SupportsGet = true)]
    public int? SentBefore { get; set; }

    [BindProperty(Name = "khong", SupportsGet = true)]
    public int? Unreachable { get; set; }

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "tinh-trang")] string? state, [FromQuery(Name = "trang")] string? asked, CancellationToken cancellation)
    {
        State = SurveyAddresses.StateOf(state);
        return await ShowAsync(year, asked, cancellation);
    }

    public async Task<IActionResult> OnPostUntilAsync(int year, [FromForm(Name = "den-ngay")] DateOnly? until, CancellationToken cancellation)
    {
        var outcome = await edit.RunAsync(year, until ?? default, me.Actor, cancellation);
        return outcome.Succeeded ? LocalRedirect(SurveyAddresses.Of(year) + "?da=han") : await RefuseAsync(year, outcome.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostMailAsync(int year, CancellationToken cancellation)
    {
        var outcome = await remind.RunAsync(year, me.Actor, cancellation);
        return outcome.Value is { } done
            ? LocalRedirect(FormattableString.Invariant($"{SurveyAddresses.Of(year)}?gui={done.Written}&truoc={done.Before}&khong={done.Unreachable}"))
            : await RefuseAsync(year, outcome.Refusal!, cancellation);
    }

    public string CommuneName(string code, PageTexts texts) => code.Length == 0 ? texts["survey.no-commune"] : units.HolderOf(code);

    /// <summary>The whole address, to be copied.</summary>
    public string LinkOf(string code) => Request.Scheme + "://" + Request.Host + Request.PathBase + SurveyAddresses.Form(code);

    /// <summary>Who was asked, in words.</summary>
    public string ScopeIn(PageTexts texts)
    {
        string?[] parts =
        [
            Survey.Sector.Length > 0 ? SectorList.Find(Survey.Sector)?.Name(texts.Culture) ?? Survey.Sector : null,
            Survey.Size.Length > 0 ? EnterpriseSize.List.NameOf(Survey.Size, texts.Culture) : null,
            Survey.Commune.Length > 0 ? units.HolderOf(Survey.Commune) : null,
        ];
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? texts["survey.scope-all"] : string.Join("; ", said);
    }

    private async Task<IActionResult> RefuseAsync(int year, Refusal refusal, CancellationToken cancellation)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(year, asked: null, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int year, string? asked, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return NotFound();
        Survey = survey;
        Counts = (await surveys.ListAsync(cancellation)).Single(s => s.Year == year);
        units = await names.AllAsync(cancellation);
        var (skip, take) = PageLinks.Window(asked);
        (Rows, Total) = await surveys.InvitationsAsync(survey.Id, new InvitationFilter(State, Search ?? ""), skip, take, cancellation);
        Pages = PageLinks.From(asked, Total, AddressOf);
        return Page();
    }

    private string AddressOf(int page) => SurveyAddresses.Of(Survey.Year) + "?" + (State is { } state ? "tinh-trang=" + SurveyAddresses.WordOf(state) + "&" : "")
        + (string.IsNullOrWhiteSpace(Search) ? "" : "tim=" + Uri.EscapeDataString(Search) + "&") + "trang=" + PageLinks.Word(page);
}
