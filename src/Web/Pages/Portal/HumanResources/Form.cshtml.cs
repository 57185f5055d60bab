using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;
using Xanh.Publishing.HumanResources;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Portal.HumanResources;

/// <summary>The form of one enterprise, opened by its link: draft, send, correct; also from a sheet.</summary>
[AllowAnonymous]
[RequestSizeLimit(UploadedSheet.MostBytes)]
[RequestFormLimits(ValueLengthLimit = WorkForms.LongestValue)]
public sealed class FormModel(SurveyForms forms, AnswerSurvey answer) : PageModel
{
    private IReadOnlyDictionary<(Guid? OccupationId, AnswerPart Part), string> places = new Dictionary<(Guid?, AnswerPart), string>();

    public string Code { get; private set; } = "";

    /// <summary>Null when the code opens nothing.</summary>
    public SurveyForm? Form { get; private set; }

    public TypedSurveyAnswer Typed { get; private set; } = TypedSurveyAnswer.Empty;

    public IReadOnlyList<AnswerFault> Faults { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>Whether what is shown was said in the year before and not yet confirmed.</summary>
    public bool IsFromEarlier { get; private set; }

    /// <summary>Whether what is shown came from a sheet and is not yet kept.</summary>
    public bool IsFromSheet { get; private set; }

    /// <summary>Version of the answer that was shown.</summary>
    public int Seen { get; private set; }

    [BindProperty(Name = "da", SupportsGet = true)]
    public string? Done { get; set; }

    public bool HasDoubts => Faults.Any(f => f.IsDoubt);

    private string? From => HttpContext.Connection.RemoteIpAddress?.ToString();

    public async Task OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!await OpenAsync(code, cancellation))
            return;
        IsFromEarlier = Form!.IsOpen && Form.Invitation is { DraftedAt: null, SentAt: null } && Form.Earlier is not null;
        Typed = IsFromEarlier ? TypedSurveyAnswer.Before(Form.Earlier!, Language.Of(HttpContext)) : TypedSurveyAnswer.Of(Form.Invitation, Language.Of(HttpContext));
        Seen = Form.Invitation.Version;
    }

    public async Task<IActionResult> OnPostAsync(string code, [FromForm(Name = "viec")] string? what, [FromForm(Name = "phien-ban")] int seen, CancellationToken cancellation)
    {
        if (!await OpenAsync(code, cancellation))
            return Page();
        Typed = SurveyInput.Read(Request.Form, Form!);
        Seen = seen;
        var isSent = !string.Equals(what, "nhap", StringComparison.Ordinal);
        var outcome = await answer.RunAsync(new AnswerSurvey.Request(code, seen, Typed, isSent, Language.Of(HttpContext)), From, cancellation);
        if (outcome.Value is { Kept: true } kept)
            return LocalRedirect(SurveyAddresses.Form(code) + (kept.IsSent ? "?da=gui" : "?da=nhap"));
        Faults = outcome.Value?.Faults ?? [];
        if (outcome.Refusal?.Code is "survey-changed" or "changed-meanwhile")
            Seen = Form!.Invitation.Version;
        return Refuse(outcome.Refusal);
    }

    public async Task<IActionResult> OnPostUploadAsync(string code, [FromForm(Name = "tep")] IFormFile? file, CancellationToken cancellation)
    {
        if (!await OpenAsync(code, cancellation))
            return Page();
        Seen = Form!.Invitation.Version;
        await using var content = await UploadedSheet.ReadAsync(file, cancellation);
        var read = content is null ? new Refusal("sheet-missing") : SurveySheet.Read(content, file!.FileName, Form, Language.Of(HttpContext));
        if (!read.Succeeded)
        {
            Typed = TypedSurveyAnswer.Of(Form.Invitation, Language.Of(HttpContext));
            return Refuse(read.Refusal);
        }
        (Typed, places, IsFromSheet) = (read.Value.Typed, read.Value.Places, true);
        Faults = AnswerCheck.Read(Typed, isSent: true, Language.Of(HttpContext)).Faults;
        return Faults.Any(f => !f.IsDoubt) ? Refuse(null) : Page();
    }

    public SurveyField FieldOf(Occupation occupation, AnswerPart part) => new(
        SurveyInput.NameOf(occupation.Id, part), part, SurveyInput.ValueOf(Typed.LineOf(occupation.Id), part), FaultOf(occupation.Id, part));

    public AnswerFault? FaultOf(Guid? occupation, AnswerPart part) => Faults.FirstOrDefault(f => f.OccupationId == occupation && f.Part == part);

    /// <summary>Where it stands in the sheet it came from; null when it came from the form.</summary>
    public string? PlaceOf(AnswerFault fault) => places.GetValueOrDefault((fault.OccupationId, fault.Part));

    /// <summary>Whether the fields of an occupation stand open: something is said or wrong there.</summary>
    public bool IsOpen(Occupation occupation) => Typed.LineOf(occupation.Id) is not null || Faults.Any(f => f.OccupationId == occupation.Id);

    private async Task<bool> OpenAsync(string code, CancellationToken cancellation)
    {
        // The address is a key: neither search engines nor proxies keep it.
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        var found = await forms.FindAsync(code, From, cancellation);
        (Form, Refusal) = (found.Value, found.Refusal);
        Code = Form?.Invitation.Code ?? code;
        if (Form is not null)
            return true;
        Response.StatusCode = Refusal!.Code == "too-many-attempts" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
        return false;
    }

    private PageResult Refuse(Refusal? refusal)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
