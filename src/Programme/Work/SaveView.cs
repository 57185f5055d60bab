using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Keeps a filtered list under a name, for this account alone.</summary>
public sealed class SaveView(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Address">Path and query within the back office.</param>
    public sealed record Request(string Name, string Address);

    /// <returns>The view; refuses <c>view-name</c>, <c>view-address</c>, <c>view-taken</c> and <c>too-many-views</c>.</returns>
    public async Task<Outcome<SavedView>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.SeeWork))
            return new Refusal("not-allowed");
        var name = request.Name.Trim();
        if (name.Length is 0 or > WorkLimits.ViewName)
            return new Refusal("view-name", WorkLimits.ViewName.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // Never an address of another site: the list of views is a list of links.
        if (request.Address.Length > WorkLimits.ViewAddress || !request.Address.StartsWith("/lam-viec", StringComparison.Ordinal))
            return new Refusal("view-address");
        var own = await db.SavedViews.Where(v => v.ProvinceId == province.Id && v.AccountId == actor.Id).ToListAsync(cancellation);
        if (own.Exists(v => string.Equals(v.Name, name, StringComparison.OrdinalIgnoreCase)))
            return new Refusal("view-taken", name);
        if (own.Count >= WorkLimits.ViewsOfAccount)
            return new Refusal("too-many-views", WorkLimits.ViewsOfAccount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var now = time.GetUtcNow();
        var view = new SavedView { ProvinceId = province.Id, Id = Guid.CreateVersion7(now), AccountId = actor.Id, Name = name, Address = request.Address, SavedAt = now };
        db.SavedViews.Add(view);
        await db.SaveChangesAsync(cancellation);
        return view;
    }
}
