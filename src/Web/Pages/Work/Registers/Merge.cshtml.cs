using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>Two records side by side, to make one of them.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class MergeModel(RegisterBook book, CurrentActor me) : RegisterModel(book, me)
{
    public RecordView Kept { get; private set; } = null!;

    public RecordView Ended { get; private set; } = null!;

    public IReadOnlyList<TwoValues> Differences { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    [BindProperty(Name = "ly-do")]
    public string? Reason { get; set; }

    /// <summary>Keys of the fields whose value the ended record gives; null before anything was chosen.</summary>
    [BindProperty(Name = "lay")]
    public IReadOnlyList<string>? Taken { get; set; }

    /// <summary>What the record that lives on lacks is proposed to be taken.</summary>
    public bool IsTaken(TwoValues value) => Refusal is null ? value.First.Length == 0 : Taken?.Contains(value.Field.Key, StringComparer.Ordinal) == true;

    public async Task<IActionResult> OnGetAsync(string slug, Guid kept, Guid ended, CancellationToken cancellation) =>
        Open(slug) && await FindAsync(kept, ended, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string slug, Guid kept, Guid ended, [FromForm(Name = "ban-giu")] int keptVersion, [FromForm(Name = "ban-thoi")] int endedVersion, CancellationToken cancellation)
    {
        if (!Open(slug) || !await FindAsync(kept, ended, cancellation))
            return NotFound();
        Refusal = await Office.MergeAsync(new MergeOrder(kept, keptVersion, ended, endedVersion, Taken ?? [], Reason ?? ""), Actor, cancellation);
        if (Refusal is null)
            return LocalRedirect(RegisterAddresses.Of(Register, kept) + "?da-ghi=true");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(Guid kept, Guid ended, CancellationToken cancellation)
    {
        var culture = Language.Of(HttpContext);
        if (await Office.FindAsync(kept, culture, cancellation) is not { } first || await Office.FindAsync(ended, culture, cancellation) is not { } second)
            return false;
        (Kept, Ended) = (first, second);
        Differences = TwoValues.Of(Seen, first.Texts, second.Texts);
        return true;
    }
}
