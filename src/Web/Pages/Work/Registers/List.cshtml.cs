using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>The records of one register: searched, narrowed, ordered, in pages.</summary>
[Requires(Permission.SeeWork)]
public sealed class ListModel(RegisterBook book, FieldFormats formats, CurrentActor me) : RegisterModel(book, me)
{
    public RegisterQuery Query { get; private set; } = null!;

    /// <summary>Fields shown behind the name.</summary>
    public IReadOnlyList<RegisterField> Columns { get; private set; } = [];

    /// <summary>Fields of choice the list can be narrowed by.</summary>
    public IReadOnlyList<(RegisterField Field, IReadOnlyList<(string Code, string Name)> Choices)> Narrowing { get; private set; } = [];

    /// <summary>Records of other registers the list is narrowed to.</summary>
    public IReadOnlyList<(RegisterField Field, Guid Id, string Name)> Linked { get; private set; } = [];

    public RegisterPage Found { get; private set; } = null!;

    /// <summary>Records that stand, without any filter.</summary>
    public int Total { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        var seen = Seen;
        var culture = Language.Of(HttpContext);
        Query = RegisterQuery.From(Request.Query, seen);
        Columns = Query.Shown(seen);
        var (skip, take) = PageLinks.Window(page);
        Found = await Office.ListAsync(Query.Filter, [.. Columns.Select(c => c.Key)], skip, take, culture, cancellation);
        Total = Query.Filter.IsNone ? Found.Count : await Office.CountAsync(cancellation);
        Pages = PageLinks.From(page, Found.Count, n => RegisterAddresses.List(Register) + Query.ToQueryString(("trang", PageLinks.Word(n))) + "#ket-qua");
        var format = await formats.OfAsync(culture, cancellation);
        Narrowing = [.. seen.Where(f => f.IsFiltered).Select(f => (f, RecordForms.ChoicesOf(f, format)!)).Where(n => n.Item2 is not null)];
        Linked = await LinkedAsync(seen, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<(RegisterField Field, Guid Id, string Name)>> LinkedAsync(IReadOnlyList<RegisterField> seen, CancellationToken cancellation)
    {
        var linked = new List<(RegisterField, Guid, string)>();
        foreach (var field in seen.Where(f => f.LinksTo is not null))
        {
            if (Guid.TryParse(Query.Filter.Chosen.GetValueOrDefault(field.Key), out var id))
                linked.Add((field, id, await Book.NameAsync(field.LinksTo!, id, cancellation) ?? id.ToString("D")));
        }
        return linked;
    }
}
