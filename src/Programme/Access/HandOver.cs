using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Hands a person's unit and roles over to a successor; the predecessor's account closes. What was done stays under the predecessor's name.</summary>
public sealed class HandOver(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        if (request.FromId == request.ToId)
            return new Refusal("hand-over-same");
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("account-reason-missing");
        var both = await db.Accounts.Include(a => a.Roles)
            .Where(a => a.ProvinceId == province.Id && (a.Id == request.FromId || a.Id == request.ToId)).ToListAsync(cancellation);
        if (both.Find(a => a.Id == request.FromId) is not { } leaves || both.Find(a => a.Id == request.ToId) is not { } follows)
            return new Refusal("unknown-account");
        if (follows.DisabledAt is not null)
            return new Refusal("hand-over-closed", follows.FullName);
        var today = time.Today();
        follows.HoldRoles([.. follows.RolesOn(today).Union(leaves.RolesOn(today))], today);
        follows.UnitCode = leaves.UnitCode;
        follows.RefreshSearchText();
        // A change of the roles alone counts as one of the account, so that two who edit it notice each other.
        db.Entry(follows).State = EntityState.Modified;
        leaves.HoldRoles([], today);
        leaves.Disable(request.Reason.Trim(), time.GetUtcNow());
        if (await db.SaveAsync(actor.Does("hand-over", request.Reason), cancellation) is { } refusal)
            return refusal;
        return follows;
    }

    /// <param name="FromId">Who leaves.</param>
    /// <param name="ToId">Who follows.</param>
    public sealed record Request(Guid FromId, Guid ToId, string Reason);
}
