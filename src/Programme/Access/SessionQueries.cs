using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Who is signed in where.</summary>
public sealed class SessionQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>The person behind an open session of an open account, with the roles of today; null when the session is over.</summary>
    public async Task<SignedInPerson?> FindAsync(Guid sessionId, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var today = time.Today();
        var rows = await (
            from session in Open(now)
            join account in db.Accounts on new { session.ProvinceId, Id = session.AccountId } equals new { account.ProvinceId, account.Id }
            where session.Id == sessionId && account.DisabledAt == null
            // A row for each role: this is asked for every page, and a list of them would be a second question.
            from grant in account.Roles.Where(r => r.From <= today && (r.To == null || r.To > today)).DefaultIfEmpty()
            select new
            {
                Session = session,
                account.Id,
                account.FullName,
                account.UserName,
                account.UnitCode,
                // Who stands for the unit today: people of a merged unit work for its successor.
                UnitName = db.Units.Where(u => u.ProvinceId == province.Id && u.Code == account.UnitCode)
                    .Join(db.Units, u => new { u.ProvinceId, Code = u.HeirCode }, h => new { h.ProvinceId, h.Code }, (u, h) => h.Name).FirstOrDefault(),
                Role = (Role?)grant!.Role,
            }).AsNoTracking().ToListAsync(cancellation);
        if (rows is not [var found, ..])
            return null;
        if (now - found.Session.SeenAt > SessionLimits.SeenStep)
            await db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellation);
        var actor = new Actor(found.Id, found.FullName, found.UnitCode, [.. rows.Select(r => r.Role).OfType<Role>().Distinct().Order()]);
        return new SignedInPerson(actor, sessionId, found.UserName!, found.UnitName);
    }

    /// <summary>Where a person is signed in, the latest use first.</summary>
    public async Task<IReadOnlyList<SessionRow>> ListAsync(Actor actor, CancellationToken cancellation = default) =>
        await Open(time.GetUtcNow()).Where(s => s.AccountId == actor.Id).OrderByDescending(s => s.SeenAt)
            .Select(s => new SessionRow(s.Id, s.StartedAt, s.SeenAt, s.Address, s.Browser)).ToListAsync(cancellation);

    private IQueryable<AccountSession> Open(DateTimeOffset now)
    {
        var (idle, oldest) = (now - SessionLimits.Idle, now - SessionLimits.Longest);
        return db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.EndedAt == null && s.SeenAt > idle && s.StartedAt > oldest);
    }
}
