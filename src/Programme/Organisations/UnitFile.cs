using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Opens units and groups for a change: the right is checked, and that nobody saved another text meanwhile.</summary>
internal sealed class UnitFile(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="version">The number of saves the actor was shown; null to change whatever is there.</param>
    /// <returns>The unit with names and contacts; refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> OpenAsync(Actor actor, string code, int? version, CancellationToken cancellation)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        if (await FindAsync(code, cancellation) is not { } unit)
            return new Refusal("unit-unknown", code);
        return version is { } shown && shown != unit.Version ? new Refusal("changed-meanwhile") : unit;
    }

    public Task<OrganisationUnit?> FindAsync(string code, CancellationToken cancellation) =>
        db.Units.Include(u => u.Names).Include(u => u.Contacts).SingleOrDefaultAsync(u => u.ProvinceId == province.Id && u.Code == code, cancellation);

    /// <returns>The group with its members; refuses <c>not-allowed</c>, <c>group-unknown</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<UnitGroup>> OpenGroupAsync(Actor actor, string code, int? version, CancellationToken cancellation)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        var group = await db.UnitGroups.Include(g => g.Members).SingleOrDefaultAsync(g => g.ProvinceId == province.Id && g.Code == code, cancellation);
        if (group is null)
            return new Refusal("group-unknown", code);
        return version is { } shown && shown != group.Version ? new Refusal("changed-meanwhile") : group;
    }

    /// <returns>Why a unit cannot be founded so; null when it can.</returns>
    public async Task<Refusal?> CannotFoundAsync(string code, string name, string? parentCode, CancellationToken cancellation)
    {
        if (code.Length == 0)
            return new Refusal("unit-code-needed");
        if (code.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')))
            return new Refusal("unit-code-letters", code);
        if (name.Length == 0)
            return new Refusal("unit-name-needed");
        if (await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == code, cancellation))
            return new Refusal("unit-code-taken", code);
        return await NameTakenAsync(name, code, cancellation)
            ?? (parentCode is null || await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == parentCode, cancellation) ? null : new Refusal("unit-unknown", parentCode));
    }

    /// <returns>Refuses <c>unit-name-taken</c> when another unit in being is called so.</returns>
    public async Task<Refusal?> NameTakenAsync(string name, string code, CancellationToken cancellation) =>
        await db.Units.Where(u => u.ProvinceId == province.Id && u.Name == name && u.Code != code && u.To == null).Select(u => u.Code).FirstOrDefaultAsync(cancellation) is { } other
            ? new Refusal("unit-name-taken", name, other)
            : null;

    /// <summary>Everything that <paramref name="codes"/> answer for goes to <paramref name="heir"/>, what came to them by earlier mergers too.</summary>
    public async Task HandOverAsync(IReadOnlyCollection<string> codes, OrganisationUnit heir, CancellationToken cancellation)
    {
        foreach (var unit in await db.Units.Where(u => u.ProvinceId == province.Id && codes.Contains(u.HeirCode)).ToListAsync(cancellation))
        {
            unit.HandOverTo(heir.Code);
            if (!unit.IsStanding)
                continue;
            unit.CeaseToStand();
            heir.BecomeStanding();
        }
        foreach (var part in await db.Units.Where(u => u.ProvinceId == province.Id && u.To == null && u.ParentCode != null && codes.Contains(u.ParentCode)).ToListAsync(cancellation))
            part.MoveUnder(part == heir ? null : heir.Code);
    }
}
