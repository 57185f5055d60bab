using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Web.HumanResources;

namespace Xanh.Web.Pages.Portal.HumanResources;

/// <summary>Where an enterprise types the code of its letter.</summary>
[AllowAnonymous]
public sealed class CodeModel : PageModel
{
    public IActionResult OnGet([FromQuery(Name = "ma")] string? code)
    {
        var plain = string.Concat((code ?? "").Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        return plain.Length == 0 ? Page() : LocalRedirect(SurveyAddresses.Form(plain));
    }
}
