using System.Globalization;
using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Opens many accounts from a table, all or none, each with a one-time code for its printed sign-in sheet.</summary>
public sealed class CreateAccounts(ProgrammeDb db, UserManager<Account> accounts, CurrentProvince province, TimeProvider time)
{
    /// <summary>More rows than any province has officers.</summary>
    public const int MostRows = 2_000;

    public async Task<Outcome<AccountBatch>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        if (request.Lines.Count is 0 or > MostRows)
            return new Refusal(request.Lines.Count == 0 ? "sheet-empty" : "sheet-too-long", MostRows.ToString(CultureInfo.InvariantCulture));
        var check = new AccountLineCheck(await UnitsAsync(cancellation), await TakenAsync(cancellation), accounts.Options.User.AllowedUserNameCharacters);
        var ready = request.Lines.Select(check.Read).ToList();
        if (request.DryRun || check.Faults.Count > 0)
            return new AccountBatch(check.Faults, check.Faults.Count > 0 ? [] : ready, []);
        var issued = new List<IssuedTicket>();
        foreach (var wanted in ready)
            issued.Add(await AddAsync(wanted));
        if (await db.SaveAsync(actor.Does("create-accounts"), cancellation) is { } refusal)
            return refusal;
        return new AccountBatch([], ready, issued);
    }

    private async Task<IssuedTicket> AddAsync(CreateAccount.Request wanted)
    {
        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            ProvinceId = province.Id,
            UserName = wanted.UserName,
            FullName = wanted.FullName,
            UnitCode = wanted.UnitCode,
            Email = wanted.Email,
        };
        account.HoldRoles(wanted.Roles, time.Today());
        account.RefreshSearchText();
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
            throw new InvalidOperationException("A checked row was refused: " + made.Errors.First().Code);
        return IssueTicket.Issue(db, account, TicketPurpose.Sheet, now);
    }

    // Units by code and by every comparable name, those of before for who answers today; a name that two units go by is no help.
    private async Task<Dictionary<string, string>> UnitsAsync(CancellationToken cancellation)
    {
        var units = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var named = await db.UnitNames.Where(n => n.ProvinceId == province.Id)
            .Join(db.Units, n => new { n.ProvinceId, Code = n.UnitCode }, u => new { u.ProvinceId, u.Code }, (n, u) => new { n.NameKey, UnitCode = u.HeirCode })
            .ToListAsync(cancellation);
        foreach (var name in named.GroupBy(n => n.NameKey, StringComparer.Ordinal).Where(g => g.Select(n => n.UnitCode).Distinct(StringComparer.Ordinal).Count() == 1))
            units[name.Key] = name.First().UnitCode;
        foreach (var unit in await db.Units.Where(u => u.ProvinceId == province.Id).Select(u => u.Code).ToListAsync(cancellation))
            units[unit] = unit;
        return units;
    }

    private async Task<HashSet<string>> TakenAsync(CancellationToken cancellation) => new(
        await db.Accounts.Where(a => a.ProvinceId == province.Id).Select(a => a.UserName!).ToListAsync(cancellation), StringComparer.OrdinalIgnoreCase);

    /// <param name="DryRun">Only says what would happen.</param>
    public sealed record Request(IReadOnlyList<NewAccountLine> Lines, bool DryRun);

    /// <summary>Whether a mail address is well formed.</summary>
    internal static bool IsMail(string address) => MailAddress.TryCreate(address, out var parsed) && parsed.Address == address;
}
