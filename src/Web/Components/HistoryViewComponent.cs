using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Web.Journal;

namespace Xanh.Web.Components;

/// <summary>What happened to one record, at the foot of its page: <c>&lt;vc:history subject="unit/H00.01" /&gt;</c>.</summary>
public sealed class HistoryViewComponent(JournalQueries journal, AccountNames names) : ViewComponent
{
    private const int Most = 50;

    public async Task<IViewComponentResult> InvokeAsync(string subject)
    {
        var rows = await journal.HistoryAsync(subject, Most, HttpContext.RequestAborted);
        var who = await names.OfAsync(rows.Select(r => r.ActorId), HttpContext.RequestAborted);
        return View(rows.Select(r => new HistoryEntry(r, who.GetValueOrDefault(r.ActorId))).ToList());
    }
}
