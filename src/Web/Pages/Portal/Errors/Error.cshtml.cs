using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Xanh.Web.Pages.Portal.Errors;

/// <summary>What is shown instead of a page that is missing or broke.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public void OnGet(int status) => Status = status;

    public void OnPost(int status) => Status = status;
}
