using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Reads the rows of a table of new accounts and remembers what is wrong in which cell.</summary>
/// <param name="units">Unit codes by code and by comparable name.</param>
/// <param name="taken">User names in use.</param>
/// <param name="letters">What user names may consist of.</param>
internal sealed class AccountLineCheck(IReadOnlyDictionary<string, string> units, HashSet<string> taken, string letters)
{
    private static readonly Dictionary<string, Role> Roles = RoleNames();

    public List<AccountLineFault> Faults { get; } = [];

    public CreateAccount.Request Read(NewAccountLine line)
    {
        if (line.FullName.Length == 0)
            Fault('A', line, "account-name-missing");
        if (line.UserName.Length == 0 || line.UserName.Any(c => !letters.Contains(c, StringComparison.Ordinal)))
            Fault('B', line, "user-name-letters", line.UserName);
        else if (!taken.Add(line.UserName))
            Fault('B', line, "user-name-taken", line.UserName);
        if (line.Email.Length > 0 && !CreateAccounts.IsMail(line.Email))
            Fault('E', line, "email-malformed", line.Email);
        return new CreateAccount.Request(line.UserName, line.FullName, UnitOf(line), [RoleOf(line)], line.Email.Length == 0 ? null : line.Email);
    }

    private string? UnitOf(NewAccountLine line)
    {
        if (line.Unit.Length == 0)
            return null;
        if (units.TryGetValue(line.Unit, out var code) || units.TryGetValue(Slug.Of(line.Unit), out code))
            return code;
        Fault('C', line, "unknown-unit", line.Unit);
        return null;
    }

    private Role RoleOf(NewAccountLine line)
    {
        if (line.Role.Length == 0)
            return Role.Reporter;
        if (Roles.TryGetValue(Slug.Of(line.Role), out var role))
            return role;
        Fault('D', line, "unknown-role", line.Role);
        return Role.Reporter;
    }

    private void Fault(char column, NewAccountLine line, string code, params string[] arguments) =>
        Faults.Add(new AccountLineFault(column + line.Row.ToString(CultureInfo.InvariantCulture), new Refusal(code, arguments)));

    private static Dictionary<string, Role> RoleNames()
    {
        var names = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var culture in new[] { "vi-VN", "en-GB" })
                names[Slug.Of(AccessLabels.Of(role, CultureInfo.GetCultureInfo(culture)))] = role;
        }
        return names;
    }
}
