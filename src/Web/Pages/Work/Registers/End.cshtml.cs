using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>Ends a record for a reason, or lets an ended one stand again.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class EndModel(RegisterBook book, CurrentActor me) : RegisterModel(book, me)
{
    public RecordView View { get; private set; } = null!;

    /// <summary>Records of other registers that point here.</summary>
    public IReadOnlyList<(RecordTie Tie, string Name)> Ties { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid id, CancellationToken cancellation) =>
        Open(slug) && await FindAsync(id, cancellation) ? View.MergedInto is null ? Page() : LocalRedirect(RegisterAddresses.Of(Register, id)) : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, Guid id, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        if (!Open(slug) || !await FindAsync(id, cancellation))
            return NotFound();
        Refusal = View.EndedOn is null
            ? await Office.EndAsync(id, version, Reason ?? "", Actor, cancellation)
            : await Office.ReopenAsync(id, version, Reason ?? "", Actor, cancellation);
        if (Refusal is null)
            return LocalRedirect(RegisterAddresses.Of(Register, id) + "?da-ghi=true");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        var culture = Language.Of(HttpContext);
        if (await Office.FindAsync(id, culture, cancellation) is not { } view)
            return false;
        View = view;
        Ties = [.. (await Book.TiesAsync(Register.Code, id, cancellation)).Select(t => (t, t.Register.NameIn(culture)))];
        return true;
    }
}
