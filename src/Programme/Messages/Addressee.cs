using System.Globalization;
using Xanh.Programme.Access;

namespace Xanh.Programme.Messages;

/// <summary>Whom a notice is for: a unit, its head, one account, or everybody with a role.</summary>
public sealed record Addressee
{
    private Addressee(string box) => Box = box;

    /// <summary>The box it is put into: <c>unit/H00.03</c>, <c>head/H00.03</c>, <c>account/…</c>, <c>role/Coordinator</c>.</summary>
    public string Box { get; }

    public string? UnitCode { get; private init; }

    public Guid? AccountId { get; private init; }

    public Role? Role { get; private init; }

    /// <summary>Whether it is the head of <see cref="UnitCode"/>, not the whole unit.</summary>
    public bool IsHead { get; private init; }

    /// <summary>Everybody who reports for a unit, and its contacts.</summary>
    public static Addressee OfUnit(string code) => new("unit/" + code) { UnitCode = code };

    public static Addressee HeadOf(string code) => new("head/" + code) { UnitCode = code, IsHead = true };

    public static Addressee OfAccount(Guid id) => new("account/" + id.ToString("N", CultureInfo.InvariantCulture)) { AccountId = id };

    public static Addressee Everybody(Role role) => new("role/" + role) { Role = role };
}
