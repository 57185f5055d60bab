using Microsoft.AspNetCore.Identity;
using Xanh.Documents.Text;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>A person who can sign in (tài khoản), with what ASP.NET Core Identity keeps about it.</summary>
public sealed class Account : IdentityUser<Guid>, IJournalled, IVersioned
{
    [NotJournalled]
    public required string ProvinceId { get; init; }

    /// <summary>As the person writes it: <c>Nguyễn Thị Mẫu</c>.</summary>
    [Personal]
    public required string FullName { get; set; }

    /// <summary>The unit the person works for; null for someone who stands outside the units.</summary>
    public string? UnitCode { get; set; }

    /// <summary>Since when the account is closed; null while it is open.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    public string? DisabledReason { get; private set; }

    public List<RoleGrant> Roles { get; init; } = [];

    /// <summary>The last thirty-second step whose code was used, so that no code opens twice.</summary>
    [NotJournalled]
    public long TimeCodeStep { get; private set; }

    /// <summary>Names and address without accents, for search.</summary>
    [NotJournalled]
    public string SearchText { get; private set; } = "";

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "account/" + id.ToString("N");

    [Personal]
    public override string? UserName { get; set; }

    [Personal]
    public override string? Email { get; set; }

    [Personal]
    public override string? PhoneNumber { get; set; }

    [NotJournalled]
    public override string? NormalizedUserName { get; set; }

    [NotJournalled]
    public override string? NormalizedEmail { get; set; }

    [NotJournalled]
    public override string? PasswordHash { get; set; }

    [NotJournalled]
    public override string? SecurityStamp { get; set; }

    [NotJournalled]
    public override string? ConcurrencyStamp { get; set; }

    [NotJournalled]
    public override int AccessFailedCount { get; set; }

    [NotJournalled]
    public override bool LockoutEnabled { get; set; }

    [NotJournalled]
    public override bool EmailConfirmed { get; set; }

    [NotJournalled]
    public override bool PhoneNumberConfirmed { get; set; }

    /// <summary>The roles in force on a day.</summary>
    public IReadOnlyList<Role> RolesOn(DateOnly day) => [.. Roles.Where(r => r.HoldsOn(day)).Select(r => r.Role).Distinct().Order()];

    /// <summary>Gives exactly <paramref name="roles"/> from <paramref name="day"/> on; others end that day.</summary>
    public void HoldRoles(IReadOnlyCollection<Role> roles, DateOnly day)
    {
        foreach (var grant in Roles.Where(g => g.HoldsOn(day) && !roles.Contains(g.Role)))
            grant.End(day);
        foreach (var role in roles.Except(RolesOn(day)))
        {
            if (Roles.Find(g => g.Role == role && g.From == day) is { } sameDay)
                sameDay.Resume();
            else
                Roles.Add(new RoleGrant { ProvinceId = ProvinceId, AccountId = Id, Role = role, From = day });
        }
    }

    public void Disable(string reason, DateTimeOffset now) => (DisabledAt, DisabledReason) = (now, reason);

    public void Enable() => (DisabledAt, DisabledReason) = (null, null);

    /// <summary>Uses up the codes of an authenticator app up to <paramref name="step"/>.</summary>
    public void UseTimeCode(long step) => TimeCodeStep = step;

    /// <summary>Makes the account findable by the names it now has.</summary>
    public void RefreshSearchText() =>
        SearchText = VietnameseText.FoldWithoutAccents(string.Join(' ', FullName, UserName, Email, UnitCode));
}
