using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Signs a person out: of one browser, or of all.</summary>
public sealed class EndSessions(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <returns>How many sessions were open.</returns>
    public Task<int> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var open = db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.AccountId == actor.Id && s.EndedAt == null);
        if (request.Only is { } only)
            open = open.Where(s => s.Id == only);
        if (request.Except is { } except)
            open = open.Where(s => s.Id != except);
        var now = time.GetUtcNow();
        return open.ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellation);
    }

    /// <param name="Only">The one session to end; null for all.</param>
    /// <param name="Except">A session that stays open.</param>
    public sealed record Request(Guid? Only = null, Guid? Except = null);
}
