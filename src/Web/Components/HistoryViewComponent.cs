using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Journal;
using Xanh.Web.Layout;

namespace Xanh.Web.Components;

/// <summary>What happened to one record, at the foot of its page: <c>&lt;vc:history subject="unit/H00.01" /&gt;</c>.</summary>
public sealed class HistoryViewComponent(JournalQueries journal, TellJournal tell, PageTexts texts) : ViewComponent
{
    private const int Most = 50;

    public async Task<IViewComponentResult> InvokeAsync(string subject)
    {
        var rows = await journal.HistoryAsync(subject, Most, HttpContext.RequestAborted);
        return View(await tell.RunAsync(rows, texts.Culture, HttpContext.RequestAborted));
    }
}
