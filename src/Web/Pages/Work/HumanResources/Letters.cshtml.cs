using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Work;
using Xanh.Web.Access;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>Letters with a QR code for enterprises that have not begun and cannot be written to by mail.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class LettersModel(SurveyQueries surveys, UnitNameQueries names) : PageModel
{
    private UnitNames units = UnitNames.None;

    public LabourSurvey Survey { get; private set; } = null!;

    public IReadOnlyList<InvitationRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public string CodePage => Site + SurveyAddresses.Code;

    private string Site => Request.Scheme + "://" + Request.Host + Request.PathBase;

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "trang")] string? asked, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return NotFound();
        Survey = survey;
        units = await names.AllAsync(cancellation);
        var (all, _) = await surveys.InvitationsAsync(survey.Id, new InvitationFilter(InvitationState.Silent), cancellation: cancellation);
        var unreached = all.Where(r => r.Mail is null).ToList();
        Total = unreached.Count;
        Pages = PageLinks.From(asked, Total, page => SurveyAddresses.Letters(year) + "?trang=" + PageLinks.Word(page));
        Rows = Pages.Current == 0 ? unreached : [.. unreached.Skip((Pages.Current - 1) * PageLinks.Size).Take(PageLinks.Size)];
        return Page();
    }

    public string LinkOf(string code) => Site + SurveyAddresses.Form(code);

    public string QrOf(string code) => QrSvg.ImageOf(LinkOf(code));

    public string CommuneName(string code) => units.HolderOf(code);
}
