using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>Marks notices as read by a person.</summary>
public sealed class ReadNotices(ProgrammeDb db, CurrentProvince province, NoticeQueries queries, TimeProvider time)
{
    /// <param name="Ids">Null for all that are new to the person.</param>
    public sealed record Request(IReadOnlyList<Guid>? Ids);

    /// <returns>The notices that were new; others' notices are passed over.</returns>
    public async Task<IReadOnlyList<Guid>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var unread = queries.Unread(await queries.BoxesAsync(actor, cancellation), actor);
        if (request.Ids is { } asked)
            unread = unread.Where(n => asked.Contains(n.Id));
        var fresh = await unread.Select(n => n.Id).ToListAsync(cancellation);
        var now = time.GetUtcNow();
        db.NoticeReadings.AddRange(fresh.Select(id => new NoticeReading { ProvinceId = province.Id, NoticeId = id, AccountId = actor.Id, At = now }));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return fresh;
        }
        catch (DbUpdateException twice) when (db.IsDuplicate(twice))
        {
            // The same person in another window, at this moment.
            db.ChangeTracker.Clear();
            return [];
        }
    }
}
