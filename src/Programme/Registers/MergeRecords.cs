using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Makes one record of two that turned out to be one: the other ends and points to the one that lives on.</summary>
public sealed class MergeRecords<TRecord>(ProgrammeDb db, Register<TRecord> register, RecordDesk<TRecord> desk)
    where TRecord : RegisterRecord
{
    /// <param name="Kept">The record that lives on.</param>
    /// <param name="Ended">The record that ends.</param>
    /// <param name="Taken">Keys of the fields whose value the ended record gives.</param>
    public sealed record Request(Guid Kept, int KeptVersion, Guid Ended, int EndedVersion, IReadOnlyList<string> Taken, string Reason);

    /// <returns>The record that lives on; refuses <c>record-reason</c>, <c>record-merge-itself</c>, <c>record-ended</c> and what <see cref="RecordDesk{TRecord}"/> refuses.</returns>
    public async Task<Outcome<TRecord>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (RecordDesk<TRecord>.ReasonProblem(request.Reason) is { } unclear)
            return unclear;
        var kept = await desk.OpenAsync(request.Kept, request.KeptVersion, actor, cancellation);
        if (!kept.Succeeded)
            return kept;
        var ended = await desk.OpenAsync(request.Ended, request.EndedVersion, actor, cancellation);
        if (!ended.Succeeded)
            return ended;
        if (ended.Value.GiveWayTo(kept.Value, desk.Today, request.Reason.Trim()) is { } refusal)
            return refusal;
        foreach (var field in request.Taken.Select(register.Field).OfType<RegisterField<TRecord>>())
            field.Copy(ended.Value, kept.Value);
        register.Index(kept.Value);
        // Whoever was merged into the one that ends now is found in the one that lives on.
        foreach (var earlier in await db.Set<TRecord>().Where(r => r.ProvinceId == kept.Value.ProvinceId && r.MergedInto == request.Ended).ToListAsync(cancellation))
            earlier.FollowTo(kept.Value);
        return await db.SaveAsync(actor.Does("merge-records", request.Reason.Trim()), cancellation) is { } lost ? lost : kept.Value;
    }
}
