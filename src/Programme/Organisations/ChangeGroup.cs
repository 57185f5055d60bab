using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Gives a group its name, other names and kinds of members anew; its code stays.</summary>
public sealed class ChangeGroup(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(string Code, int? Version, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<UnitKind> Kinds);

    /// <returns>Refuses <c>not-allowed</c>, <c>group-unknown</c>, <c>changed-meanwhile</c>, <c>group-name-needed</c>, <c>group-name-taken</c>.</returns>
    public async Task<Outcome<UnitGroup>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenGroupAsync(actor, request.Code, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        var name = request.Name.Trim();
        if (name.Length == 0)
            return new Refusal("group-name-needed");
        var key = Slug.Of(name);
        if (await db.UnitGroups.AnyAsync(g => g.ProvinceId == province.Id && g.Code != request.Code && g.NameKey == key, cancellation))
            return new Refusal("group-name-taken", name);
        opened.Value.Define(name, request.Aliases, request.Kinds);
        return await db.SaveAsync(actor.Does("change-group"), cancellation) is { } refusal ? refusal : opened;
    }
}
