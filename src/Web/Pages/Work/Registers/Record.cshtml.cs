using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>One record: what is known of it, what points to it, what is like it, its history.</summary>
[Requires(Permission.SeeWork)]
public sealed class RecordModel(RegisterBook book, CurrentActor me) : RegisterModel(book, me)
{
    public RecordView View { get; private set; } = null!;

    public IReadOnlyList<AlikeRecords.Member> Alike { get; private set; } = [];

    /// <summary>Records of other registers that point here, with what those are called.</summary>
    public IReadOnlyList<(RecordTie Tie, string Name)> Ties { get; private set; } = [];

    /// <summary>Name of the record that lives on.</summary>
    public string? MergedInto { get; private set; }

    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid id, CancellationToken cancellation)
    {
        var culture = Language.Of(HttpContext);
        if (!Open(slug) || await Office.FindAsync(id, culture, cancellation) is not { } view)
            return NotFound();
        View = view;
        Ties = [.. (await Book.TiesAsync(Register.Code, id, cancellation)).Select(t => (t, t.Register.NameIn(culture)))];
        Alike = view.EndedOn is null ? await Office.AlikeAsync(id, cancellation) : [];
        MergedInto = view.MergedInto is { } heir ? await Book.NameAsync(Register.Code, heir, cancellation) : null;
        return Page();
    }
}
