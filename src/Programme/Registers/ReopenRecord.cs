using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Lets an ended record stand again, for a reason.</summary>
public sealed class ReopenRecord<TRecord>(ProgrammeDb db, Register<TRecord> register, RecordDesk<TRecord> desk)
    where TRecord : RegisterRecord
{
    public sealed record Request(Guid Id, int Version, string Reason);

    /// <returns>The record; refuses <c>record-reason</c>, <c>record-not-ended</c>, <c>record-merged</c>, <c>record-key-taken</c> and what <see cref="RecordDesk{TRecord}"/> refuses.</returns>
    public async Task<Outcome<TRecord>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if ((RecordDesk<TRecord>.ReasonProblem(request.Reason) ?? opened.Value.Reopen()) is { } problem)
            return problem;
        if (await desk.TakenKeysAsync(register, opened.Value, cancellation) is [var taken, ..])
            return taken.Finding.Refusal;
        return await db.SaveAsync(actor.Does("reopen-record", request.Reason.Trim()), cancellation) is { } refusal ? refusal : opened.Value;
    }
}
