using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Says what a collective name means.</summary>
public sealed class CreateGroup(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Kinds">Every unit of these kinds belongs; may be empty.</param>
    /// <param name="UnitCodes">Units that belong by name; may be empty.</param>
    public sealed record Request(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<UnitKind> Kinds, IReadOnlyList<string> UnitCodes);

    /// <returns>Refuses <c>not-allowed</c>, <c>group-name-needed</c>, <c>group-name-taken</c>, <c>unit-unknown</c>.</returns>
    public async Task<Outcome<UnitGroup>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        var name = request.Name.Trim();
        if (name.Length == 0)
            return new Refusal("group-name-needed");
        var group = UnitGroup.Found(province.Id, name, request.Aliases, request.Kinds);
        if (await IsTakenAsync(group, cancellation))
            return new Refusal("group-name-taken", name);
        foreach (var code in request.UnitCodes.Distinct(StringComparer.Ordinal))
        {
            if (!await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == code, cancellation))
                return new Refusal("unit-unknown", code);
            group.AddMember(code);
        }
        db.UnitGroups.Add(group);
        try
        {
            return await db.SaveAsync(actor.Does("create-group"), cancellation) is { } refusal ? refusal : group;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsTakenAsync(group, cancellation))
                throw;
            return new Refusal("group-name-taken", name);
        }
    }

    private Task<bool> IsTakenAsync(UnitGroup group, CancellationToken cancellation) =>
        db.UnitGroups.AnyAsync(g => g.ProvinceId == province.Id && (g.Code == group.Code || g.NameKey == group.NameKey), cancellation);
}
