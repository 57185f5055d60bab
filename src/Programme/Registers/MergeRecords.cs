using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Makes one record of two that turned out to be one: the other ends and points to the one that lives on.</summary>
public sealed class MergeRecords<TRecord>(ProgrammeDb db, Register<TRecord> register, IEnumerable<IRegister> registers, RecordDesk<TRecord> desk)
    where TRecord : RegisterRecord
{
    /// <returns>The record that lives on; refuses <c>record-reason</c>, <c>record-merge-itself</c>, <c>record-ended</c> and what <see cref="RecordDesk{TRecord}"/> refuses.</returns>
    public async Task<Outcome<TRecord>> RunAsync(MergeOrder order, Actor actor, CancellationToken cancellation = default)
    {
        if (RecordDesk<TRecord>.ReasonProblem(order.Reason) is { } unclear)
            return unclear;
        var kept = await desk.OpenAsync(order.Kept, order.KeptVersion, actor, cancellation);
        if (!kept.Succeeded)
            return kept;
        var ended = await desk.OpenAsync(order.Ended, order.EndedVersion, actor, cancellation);
        if (!ended.Succeeded)
            return ended;
        if (ended.Value.GiveWayTo(kept.Value, desk.Today, order.Reason.Trim()) is { } refusal)
            return refusal;
        foreach (var field in order.Taken.Select(register.Field).OfType<RecordField<TRecord>>().Where(f => !f.IsDerived))
            field.Copy(ended.Value, kept.Value);
        register.Complete(kept.Value);
        // Whoever was merged into the one that ends now is found in the one that lives on.
        foreach (var earlier in await db.Set<TRecord>().Where(r => r.ProvinceId == kept.Value.ProvinceId && r.MergedInto == order.Ended).ToListAsync(cancellation))
            earlier.FollowTo(kept.Value);
        foreach (var other in registers)
            await other.MoveLinksAsync(db, kept.Value.ProvinceId, register.Code, order.Ended, order.Kept, cancellation);
        return await db.SaveAsync(actor.Does("merge-records", order.Reason.Trim()), cancellation) is { } lost ? lost : kept.Value;
    }
}
