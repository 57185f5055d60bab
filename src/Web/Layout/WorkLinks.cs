using Microsoft.AspNetCore.Routing;

namespace Xanh.Web.Layout;

/// <summary>The pages of the back office that the person may open, for the navigation: what exists and admits them.</summary>
public sealed class WorkLinks(EndpointDataSource routes, CurrentActor me)
{
    private static readonly (string Address, string TextKey)[] Places =
    [
        ("/lam-viec", "work-nav.work"),
        ("/lam-viec/thong-bao", "work-nav.notices"),
        ("/lam-viec/bao-cao", "work-nav.reports"),
        ("/lam-viec/vuong-mac", "work-nav.difficulties"),
        ("/lam-viec/kinh-phi", "work-nav.budget"),
        ("/lam-viec/ke-hoach", "work-nav.plans"),
        ("/lam-viec/ky-bao-cao", "work-nav.periods"),
        ("/lam-viec/nhap-ke-hoach", "work-nav.import"),
        ("/lam-viec/so", "work-nav.registers"),
        ("/lam-viec/don-vi", "work-nav.units"),
        ("/lam-viec/lich", "work-nav.calendar"),
        ("/lam-viec/tai-khoan", "work-nav.accounts"),
        ("/lam-viec/thu-gui", "work-nav.outbox"),
        ("/lam-viec/nhat-ky", "work-nav.journal"),
    ];

    /// <summary>Pages that belong to a place without lying below it.</summary>
    private static readonly (string Address, string Place)[] Within =
    [
        ("/lam-viec/xep-loai", "/lam-viec/so"), ("/lam-viec/tap-huan", "/lam-viec/so"), ("/lam-viec/nhan-luc", "/lam-viec/so"), ("/lam-viec/khen-thuong", "/lam-viec/so"),
    ];

    /// <summary>Address and key of the words on the link, in order.</summary>
    public IReadOnlyList<(string Address, string TextKey)> Own() => me.IsSignedIn ? [.. Places.Where(p => Admits(p.Address))] : [];

    /// <summary>The place a page belongs to: the longest that its address starts with.</summary>
    public static string? PlaceOf(string path) => Places
        .Select(p => (p.Address, Place: p.Address))
        .Concat(Within)
        .Where(p => path.Equals(p.Address, StringComparison.Ordinal) || path.StartsWith(p.Address + "/", StringComparison.Ordinal))
        .OrderByDescending(p => p.Address.Length)
        .Select(p => p.Place)
        .FirstOrDefault();

    private bool Admits(string address) => routes.Endpoints.OfType<RouteEndpoint>()
        .FirstOrDefault(e => string.Equals("/" + e.RoutePattern.RawText?.TrimStart('/'), address, StringComparison.Ordinal))
        ?.Metadata.GetMetadata<RequiresAttribute>()?.Admits(me) == true;
}
