using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Forgets a saved view of the account.</summary>
public sealed class RemoveView(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(Guid Id);

    /// <returns>The view that was removed; refuses <c>no-such-view</c>, also for a view of somebody else.</returns>
    public async Task<Outcome<SavedView>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var view = await db.SavedViews.SingleOrDefaultAsync(v => v.ProvinceId == province.Id && v.Id == request.Id && v.AccountId == actor.Id, cancellation);
        if (view is null)
            return new Refusal("no-such-view");
        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(cancellation);
        return view;
    }
}
