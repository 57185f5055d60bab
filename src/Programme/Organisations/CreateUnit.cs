using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Takes one more unit into the programme.</summary>
public sealed class CreateUnit(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="From">First day in being; null when not known.</param>
    /// <param name="Aliases">Other names and abbreviations.</param>
    public sealed record Request(string Code, string Name, UnitKind Kind, string? ParentCode = null, DateOnly? From = null, IReadOnlyList<string>? Aliases = null);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-code-needed</c>, <c>unit-code-letters</c>, <c>unit-name-needed</c>, <c>unit-code-taken</c>, <c>unit-name-taken</c>, <c>unit-unknown</c> (parent).</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepUnits))
            return new Refusal("not-allowed");
        var (code, name) = (request.Code.Trim(), request.Name.Trim());
        if (await new UnitFile(db, province).CannotFoundAsync(code, name, request.ParentCode, cancellation) is { } refusal)
            return refusal;
        var unit = OrganisationUnit.Found(province.Id, code, name, request.Kind, request.ParentCode, request.From);
        foreach (var alias in request.Aliases ?? [])
            unit.AddName(alias, UnitNameKinds.OfAlias(alias));
        db.Units.Add(unit);
        try
        {
            return await db.SaveAsync(actor.Does("create-unit"), cancellation) is { } conflict ? conflict : unit;
        }
        catch (DbUpdateException) when (IsTaken(code))
        {
            return new Refusal("unit-code-taken", code);
        }
    }

    // Two people founded the same unit at once.
    private bool IsTaken(string code)
    {
        db.ChangeTracker.Clear();
        return db.Units.Any(u => u.ProvinceId == province.Id && u.Code == code);
    }
}
