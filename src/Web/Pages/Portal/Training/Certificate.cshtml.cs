using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;

namespace Xanh.Web.Pages.Portal.Training;

/// <summary>Whether a certificate is genuine, for everybody: name, event, days, number, validity and nothing else.</summary>
[AllowAnonymous]
public sealed class CertificateModel(PublicTrainingQueries queries) : PageModel
{
    public string? Code { get; private set; }

    /// <summary>Null before a code was given, and for one that is none.</summary>
    public CertificateCheck? Found { get; private set; }

    public Refusal? Refusal { get; private set; }

    public async Task OnGetAsync(string? code, [FromQuery(Name = "ma")] string? typed, CancellationToken cancellation)
    {
        Code = code ?? typed;
        if (string.IsNullOrWhiteSpace(Code))
            return;
        var found = await queries.CertificateAsync(Code, HttpContext.Connection.RemoteIpAddress?.ToString(), cancellation);
        (Found, Refusal) = (found.Value, found.Refusal);
        if (Found is null)
            Response.StatusCode = found.Refusal!.Code == "training-too-many" ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
    }
}
