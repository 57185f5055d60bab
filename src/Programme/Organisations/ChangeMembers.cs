using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Takes units into a group by name, from a day on.</summary>
public sealed class ChangeMembers(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="From">First day; null for always.</param>
    public sealed record Request(string GroupCode, int Version, IReadOnlyList<string> UnitCodes, DateOnly? From);

    /// <returns>Refuses <c>not-allowed</c>, <c>group-unknown</c>, <c>changed-meanwhile</c>, <c>unit-unknown</c>, <c>member-present</c>.</returns>
    public async Task<Outcome<UnitGroup>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await new UnitFile(db, province).OpenGroupAsync(actor, request.GroupCode, request.Version, cancellation);
        if (!opened.Succeeded)
            return opened;
        foreach (var code in request.UnitCodes.Distinct(StringComparer.Ordinal))
        {
            var name = await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == code).Select(u => u.Name).FirstOrDefaultAsync(cancellation);
            if (name is null)
                return new Refusal("unit-unknown", code);
            if (opened.Value.Members.Exists(m => m.UnitCode == code && m.To is null))
                return new Refusal("member-present", name);
            opened.Value.AddMember(code, request.From);
        }
        return await db.SaveAsync(actor.Does("change-members"), cancellation) is { } refusal ? refusal : opened;
    }
}
