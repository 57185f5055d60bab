using Microsoft.AspNetCore.Http;
using Xanh.Programme.Access;

namespace Xanh.Web.Access;

/// <summary>What the administrator writes about a person, and the units to choose from.</summary>
public sealed class AccountFields
{
    public string FullName { get; init; } = "";

    public string Email { get; init; } = "";

    public string UnitCode { get; init; } = "";

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<UnitChoice> Units { get; init; } = [];

    public string? UnitOrNone => UnitCode.Length == 0 ? null : UnitCode;

    /// <summary>As a form sends them.</summary>
    public static AccountFields From(IFormCollection form, IReadOnlyList<UnitChoice> units) => new()
    {
        FullName = form["ho-ten"].ToString(),
        Email = form["thu"].ToString(),
        UnitCode = form["don-vi"].ToString(),
        Roles = [.. form["vai-tro"].Select(r => Enum.TryParse<Role>(r, out var role) && Enum.IsDefined(role) ? role : (Role?)null).OfType<Role>().Distinct()],
        Units = units,
    };

    public static AccountFields From(AccountRow account, IReadOnlyList<UnitChoice> units) => new()
    {
        FullName = account.FullName,
        Email = account.Email ?? "",
        UnitCode = account.UnitCode ?? "",
        Roles = account.Roles,
        Units = units,
    };
}
