using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Web.Layout;
using Xanh.Web.Registers;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>Groups of records that are likely one, to compare and merge.</summary>
[Requires(Permission.KeepRegisters)]
public sealed class AlikeModel(RegisterBook book, CurrentActor me) : RegisterModel(book, me)
{
    private const int Most = 100;

    public IReadOnlyList<AlikeRecords> Groups { get; private set; } = [];

    /// <summary>Whether there are more groups than are shown.</summary>
    public bool IsCut => Groups.Count == Most;

    public IEnumerable<string> KeyNames => Register.Declared.Where(f => f.IsKey).Select(f => f.NameIn(Language.Of(HttpContext)));

    /// <summary>Name and the fields that together make records alike.</summary>
    public IEnumerable<string> LikenessNames => Register.Declared.Where(f => f.IsLikeness || f == NameField).Select(f => f.NameIn(Language.Of(HttpContext)));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!Open(slug))
            return NotFound();
        Groups = await Office.AlikeAsync(Most, cancellation);
        return Page();
    }
}
