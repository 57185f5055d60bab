using Microsoft.AspNetCore.Http;

namespace Xanh.Web.Layout;

/// <summary>Headers that keep foreign scripts, frames and forms out of the pages.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string ReportWorker = "/report-worker.js";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        // Its file lies beside the other scripts; what it may touch are the reports alone.
        if (context.Request.Path.Equals(ReportWorker, StringComparison.Ordinal))
            headers["Service-Worker-Allowed"] = Filling.FillingAddresses.List + "/";
        return next(context);
    }
}
