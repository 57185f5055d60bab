using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Registers;

/// <summary>All registers, with how many records stand in each.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(RegisterBook book, CurrentActor me) : PageModel
{
    public IReadOnlyList<(IRegister Register, int Count)> Registers { get; private set; } = [];

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var registers = new List<(IRegister, int)>();
        foreach (var office in book.All)
            registers.Add((office.Register, await office.CountAsync(cancellation)));
        Registers = registers;
    }
}
