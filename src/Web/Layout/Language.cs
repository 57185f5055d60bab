using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Xanh.Web.Layout;

/// <summary>The language of a request: <c>?lang=</c> chooses it and is remembered in a cookie; Vietnamese when nothing was chosen.</summary>
public static class Language
{
    private const string Name = "lang";
    private const string Cookie = "xanh-lang";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static CultureInfo Of(HttpContext? context) =>
        context?.Items[Name] as CultureInfo ?? Vietnamese;

    /// <summary>Chooses the language before anything else looks at the request.</summary>
    public static Task ChooseAsync(HttpContext context, RequestDelegate next)
    {
        var asked = context.Request.Query[Name].ToString();
        var known = asked is "vi" or "en";
        if (known)
        {
            context.Response.Cookies.Append(Cookie, asked, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
            });
        }
        var code = known ? asked : context.Request.Cookies[Cookie];
        context.Items[Name] = string.Equals(code, "en", StringComparison.Ordinal) ? English : Vietnamese;
        return next(context);
    }

    /// <summary>The address of this very page in another language.</summary>
    public static string AddressIn(HttpRequest request, string code)
    {
        var kept = request.Query.Where(q => !string.Equals(q.Key, Name, StringComparison.Ordinal))
            .SelectMany(q => q.Value, (q, value) => new KeyValuePair<string, string?>(q.Key, value))
            .Append(new(Name, code));
        return request.PathBase + request.Path + QueryString.Create(kept);
    }
}
