using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Remembers another name of a unit, so that plans that print it find the unit.</summary>
public sealed class AddAlias(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Version">What the actor was shown; null when a name is remembered in passing.</param>
    /// <param name="Kind">Null: told by the look of the name. Official names come by <see cref="RenameUnit"/> only.</param>
    public sealed record Request(string Code, int? Version, string Name, UnitNameKind? Kind = null, DateOnly? From = null, DateOnly? To = null);

    /// <returns>Refuses <c>not-allowed</c>, <c>unit-unknown</c>, <c>changed-meanwhile</c>, <c>unit-name-needed</c>, <c>unit-name-present</c>.</returns>
    public async Task<Outcome<OrganisationUnit>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var (unit, name) = (opened.Value, request.Name.Trim());
        if (name.Length == 0)
            return new Refusal("unit-name-needed");
        if (unit.Names.Exists(n => string.Equals(n.Name, name, StringComparison.Ordinal)))
            return new Refusal("unit-name-present", name);
        unit.AddName(name, request.Kind is null or UnitNameKind.Own ? UnitNameKinds.OfAlias(name) : request.Kind.Value, from: request.From, to: request.To);
        return await db.SaveAsync(actor.Does("add-alias"), cancellation) is { } refusal ? refusal : unit;
    }
}
