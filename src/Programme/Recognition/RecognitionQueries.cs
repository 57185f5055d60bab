using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>What is asked about rounds of awards, and the honour roll.</summary>
public sealed class RecognitionQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>The latest year first.</summary>
    public async Task<IReadOnlyList<RoundRow>> ListAsync(CancellationToken cancellation = default)
    {
        var counts = (await db.Set<Nomination>().Where(n => n.ProvinceId == province.Id).GroupBy(n => n.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation))
            .ToDictionary(c => c.Key, c => c.Count);
        var rounds = await db.Set<AwardRound>().AsNoTracking().Where(r => r.ProvinceId == province.Id)
            .Join(db.Set<Award>(), r => new { r.ProvinceId, Id = r.AwardId }, a => new { a.ProvinceId, a.Id }, (Round, Award) => new { Round, Award.Name, Award.SortText })
            .OrderByDescending(x => x.Round.Year).ThenBy(x => x.SortText).ToListAsync(cancellation);
        return rounds.ConvertAll(x => new RoundRow(x.Round.Id, x.Name, x.Round.Year, x.Round.NominateUntil, counts.GetValueOrDefault(x.Round.Id), x.Round.DecidedOn, x.Round.DecisionNumber));
    }

    /// <returns>Null when there is none.</returns>
    public async Task<RoundDetails?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await db.Set<AwardRound>().AsNoTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation) is not { } round)
            return null;
        var award = await db.Set<Award>().Where(a => a.ProvinceId == province.Id && a.Id == round.AwardId).Select(a => a.Name).SingleAsync(cancellation);
        var nominations = await db.Set<Nomination>().AsNoTracking().Include(n => n.Sheets).Where(n => n.ProvinceId == province.Id && n.RoundId == id).ToListAsync(cancellation);
        var asked = round.Jurors.ToList();
        var jurors = await db.Accounts.Where(a => a.ProvinceId == province.Id && asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
        return new RoundDetails(
            round, award,
            [.. nominations.Select(n => new NominationRow(n, Score.Of(n.Sheets, round.Criteria))).OrderByDescending(n => n.Score.Average ?? -1).ThenBy(n => n.Nomination.Name, StringComparer.Ordinal)],
            jurors);
    }

    /// <summary>Everybody honoured by a decision, the latest first: for everyone to see.</summary>
    public async Task<IReadOnlyList<HonouredRow>> HonouredAsync(CancellationToken cancellation = default)
    {
        var honoured = await db.Set<Nomination>().Where(n => n.ProvinceId == province.Id && n.IsHonoured)
            .Join(db.Set<AwardRound>(), n => new { n.ProvinceId, Id = n.RoundId }, r => new { r.ProvinceId, r.Id }, (n, r) => new { n, r })
            .Join(db.Set<Award>(), x => new { x.r.ProvinceId, Id = x.r.AwardId }, a => new { a.ProvinceId, a.Id }, (x, a) => new { Award = a.Name, x.r.Year, x.n.Kind, x.n.Name, x.r.DecisionNumber, x.r.DecidedOn })
            .ToListAsync(cancellation);
        return [.. honoured.Select(h => new HonouredRow(h.Award, h.Year, h.Kind, h.Name, h.DecisionNumber, h.DecidedOn!.Value)).OrderByDescending(h => h.Year).ThenBy(h => h.Award, StringComparer.Ordinal).ThenBy(h => h.Name, StringComparer.Ordinal)];
    }

    /// <summary>Awards that may be given.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> AwardsAsync(CancellationToken cancellation = default) =>
        [.. (await db.Set<Award>().Where(a => a.ProvinceId == province.Id && a.EndedOn == null).OrderBy(a => a.SortText).Select(a => new { a.Id, a.Name }).ToListAsync(cancellation)).Select(a => (a.Id, a.Name))];

    /// <summary>People who can be jurors: whoever can see work.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> PeopleAsync(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var people = await db.Accounts.AsNoTracking().Include(a => a.Roles).Where(a => a.ProvinceId == province.Id && a.DisabledAt == null).OrderBy(a => a.FullName).ToListAsync(cancellation);
        return [.. people.Where(a => a.RolesOn(today).Any(r => RolePermissions.Allows(r, Permission.SeeWork))).Select(a => (a.Id, a.FullName))];
    }
}
