using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Web.Layout;
using Xanh.Web.Messages;

namespace Xanh.Web.Pages.Work.Messages;

/// <summary>What Xanh tells the person who is signed in.</summary>
[Requires(Permission.SeeWork)]
public sealed class NoticesModel(NoticeQueries notices, ReadNotices read, CurrentActor me) : PageModel
{
    public const string Address = "/lam-viec/thong-bao";

    private const int PageSize = 50;

    [FromQuery(Name = "hien")]
    public string? Shown { get; set; }

    [FromQuery(Name = "loai")]
    public NoticeKind? Kind { get; set; }

    [FromQuery(Name = "truoc")]
    public Guid? Before { get; set; }

    [FromQuery(Name = "da-doc")]
    public int? Marked { get; set; }

    public bool UnreadOnly => Shown == "chua-doc";

    public bool IsFiltered => UnreadOnly || Kind is not null;

    public IReadOnlyList<NoticeKind> Kinds { get; private set; } = [];

    public IReadOnlyList<NoticeRow> Rows { get; private set; } = [];

    public int Unread { get; private set; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Older { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var rows = await notices.ListAsync(me.Actor, new NoticeFilter { Unread = UnreadOnly, Kind = Kind, Before = Before }, PageSize + 1, cancellation);
        Rows = [.. rows.Take(PageSize)];
        Kinds = [.. (await notices.KindsAsync(me.Actor, cancellation)).Order()];
        Unread = await notices.UnreadAsync(me.Actor, UnreadCount.Most, cancellation);
        Older = rows.Count > PageSize ? Here(("truoc", Rows[^1].Id.ToString("N", CultureInfo.InvariantCulture))) : null;
    }

    /// <summary>Marks one as read and goes where it leads.</summary>
    public async Task<IActionResult> OnPostOpenAsync([FromForm(Name = "thong-bao")] Guid id, [FromForm(Name = "den")] string? link, CancellationToken cancellation)
    {
        await read.RunAsync(new ReadNotices.Request([id]), me.Actor, cancellation);
        return LocalRedirect(Url.IsLocalUrl(link) ? link : Address);
    }

    public async Task<IActionResult> OnPostReadAsync([FromForm(Name = "thong-bao")] Guid id, CancellationToken cancellation)
    {
        await read.RunAsync(new ReadNotices.Request([id]), me.Actor, cancellation);
        return LocalRedirect(Here());
    }

    public async Task<IActionResult> OnPostReadAllAsync(CancellationToken cancellation)
    {
        var done = await read.RunAsync(new ReadNotices.Request(null), me.Actor, cancellation);
        return LocalRedirect(Here(("da-doc", done.Count.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>This list with its filters.</summary>
    public string Here(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        if (UnreadOnly)
            query.Add("hien", "chua-doc");
        if (Kind is { } kind)
            query.Add("loai", kind.ToString());
        foreach (var (name, value) in more)
            query.Add(name, value);
        return Address + query;
    }
}
