using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

[Requires(Permission.KeepAccounts)]
public sealed class AccountsModel(AccountQueries accounts) : PageModel
{
    public AccountFilter Filter { get; private set; } = new();

    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(
        [FromQuery(Name = "tim")] string? search, [FromQuery(Name = "vai-tro")] string? role, [FromQuery(Name = "trang-thai")] string? state, CancellationToken cancellation)
    {
        Filter = new AccountFilter(search, Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known) ? known : null, string.Equals(state, "dong", StringComparison.Ordinal));
        Rows = await accounts.ListAsync(Filter, cancellation);
    }
}
