using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>Who gets the mail of units, heads, accounts and roles today, loaded at once for many.</summary>
internal sealed class MailBook
{
    private readonly List<Person> accounts;
    private readonly Dictionary<string, string> heirs;
    private readonly ILookup<string, UnitContact> contacts;

    private MailBook(List<Person> people, ILookup<string, UnitContact> reached, Dictionary<string, string> heirOf) =>
        (accounts, contacts, heirs) = (people, reached, heirOf);

    public static async Task<MailBook> LoadAsync(ProgrammeDb db, string province, DateOnly day, IReadOnlyCollection<Addressee> addressees, CancellationToken cancellation)
    {
        var asked = addressees.Select(a => a.UnitCode).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var heirOf = await db.Units.Where(u => u.ProvinceId == province && asked.Contains(u.Code)).ToDictionaryAsync(u => u.Code, u => u.HeirCode, StringComparer.Ordinal, cancellation);
        var units = heirOf.Values.Distinct(StringComparer.Ordinal).ToList();
        var ids = addressees.Select(a => a.AccountId).OfType<Guid>().ToList();
        var roles = addressees.Select(a => a.Role).OfType<Role>().ToList();
        var people = await db.Accounts.AsNoTracking().Include(a => a.Roles)
            .Where(a => a.ProvinceId == province && a.DisabledAt == null && a.Email != null)
            .Where(a => (a.UnitCode != null && units.Contains(a.UnitCode)) || ids.Contains(a.Id) || a.Roles.Any(r => roles.Contains(r.Role)))
            .ToListAsync(cancellation);
        var reached = await db.UnitContacts.AsNoTracking()
            .Where(c => c.ProvinceId == province && units.Contains(c.UnitCode) && c.Mail != null && c.From <= day && (c.To == null || c.To >= day))
            .OrderBy(c => c.Ordinal).ToListAsync(cancellation);
        return new MailBook(
            [.. people.OrderBy(a => a.UserName, StringComparer.Ordinal).Select(a => new Person(a.Id, a.UnitCode, a.RolesOn(day), new MailPerson(a.FullName, a.Email!)))],
            reached.ToLookup(c => c.UnitCode, StringComparer.Ordinal),
            heirOf);
    }

    /// <summary>Each address once; addresses that no mail server would take are left out.</summary>
    public IReadOnlyList<MailPerson> Of(Addressee to) => [.. All(to).Where(p => IsAddress(p.Address)).DistinctBy(p => p.Address.ToUpperInvariant())];

    private IEnumerable<MailPerson> All(Addressee to)
    {
        if (to.AccountId is { } id)
            return accounts.Where(a => a.Id == id).Select(a => a.Mail);
        if (to.Role is { } role)
            return accounts.Where(a => a.Roles.Contains(role)).Select(a => a.Mail);
        if (to.UnitCode is not { } asked)
            return [];
        var code = heirs.GetValueOrDefault(asked, asked);
        var own = accounts.Where(a => string.Equals(a.UnitCode, code, StringComparison.Ordinal));
        return to.IsHead
            ? own.Where(a => a.Roles.Contains(Role.UnitHead)).Select(a => a.Mail).Concat(Mail(code, ContactRole.Head))
            : own.Where(a => a.Roles.Any(r => RolePermissions.Allows(r, Permission.ReportWork) && r != Role.Coordinator)).Select(a => a.Mail).Concat(Mail(code, ContactRole.Contact));
    }

    private IEnumerable<MailPerson> Mail(string unit, ContactRole role) =>
        contacts[unit].Where(c => c.Role == role).Select(c => new MailPerson(c.PersonName, c.Mail!.Trim()));

    private static bool IsAddress(string typed) =>
        typed.Length <= MailLimits.Address && typed.All(c => c is > ' ' and < '\x7f' and not ('<' or '>')) && MailAddress.TryCreate(typed, out _);

    private sealed record Person(Guid Id, string? UnitCode, IReadOnlyList<Role> Roles, MailPerson Mail);
}
