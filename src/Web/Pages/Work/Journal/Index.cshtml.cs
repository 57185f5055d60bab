using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Journal;

[Requires(Permission.ReadJournal)]
public sealed class IndexModel(JournalQueries journal, AccountNames names, TellJournal tell, PageTexts texts) : PageModel
{
    private const int PageSize = 50;

    public JournalFilter Filter { get; private set; } = new();

    public IReadOnlyList<string> Actions { get; private set; } = [];

    public IReadOnlyList<(Guid Id, string Name)> Actors { get; private set; } = [];

    public IReadOnlyList<ToldEntry> Entries { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Older { get; private set; }

    public async Task OnGetAsync(string? viec, string? ai, string? tu, string? den, string? lan, string? truoc, CancellationToken cancellation)
    {
        Filter = new JournalFilter { Action = Blank(viec), ActorId = Id(ai), From = Day(tu), To = Day(den), DeedId = Id(lan), Before = Id(truoc) };
        Actions = await journal.ActionsAsync(cancellation);
        var who = await names.OfAsync(await journal.ActorsAsync(cancellation), cancellation);
        Actors = [.. who.Select(w => (w.Key, w.Value)).OrderBy(w => w.Value, StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true))];
        Total = await journal.CountAsync(Filter, cancellation);
        var rows = await journal.ListAsync(Filter, PageSize + 1, cancellation);
        Entries = await tell.RunAsync([.. rows.Take(PageSize)], texts.Culture, cancellation);
        Older = rows.Count > PageSize ? AddressBefore(rows[PageSize - 1].Id) : null;
    }

    private string AddressBefore(Guid id)
    {
        var query = new QueryBuilder();
        foreach (var part in Request.Query.Where(q => !string.Equals(q.Key, "truoc", StringComparison.Ordinal)))
            query.Add(part.Key, part.Value.ToString());
        query.Add("truoc", id.ToString("N"));
        return Request.Path + query.ToString();
    }

    private static string? Blank(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    private static Guid? Id(string? typed) => Guid.TryParse(typed, out var id) ? id : null;

    private static DateOnly? Day(string? typed) => DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) ? day : null;
}
