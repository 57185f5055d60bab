using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>What one enterprise answered, with its history.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class AnswerModel(SurveyForms forms) : PageModel
{
    public SurveyForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, Guid id, CancellationToken cancellation)
    {
        if (await forms.OfAsync(id, cancellation) is not { } form || form.Survey.Year != year)
            return NotFound();
        Form = form;
        return Page();
    }
}
