using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>Opens a round of an award, with its jurors.</summary>
public sealed class OpenRound(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid AwardId, int Year, DateOnly NominateUntil, IReadOnlyList<Guid> Jurors);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-award</c>, <c>round-year</c>, <c>round-until</c>, <c>round-jurors</c>, <c>round-exists</c>.</returns>
    public async Task<Outcome<AwardRound>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var award = await db.Set<Award>().AsNoTracking().SingleOrDefaultAsync(a => a.ProvinceId == province.Id && a.Id == request.AwardId && a.EndedOn == null, cancellation);
        if (award is null || Criteria.Read(award.Criteria, out var criteria) is not null)
            return new Refusal("no-such-award");
        if (request.Year is < RecognitionLimits.FirstYear or > RecognitionLimits.LastYear)
            return new Refusal("round-year");
        if (request.NominateUntil < time.Today() || request.NominateUntil > time.Today().AddYears(1))
            return new Refusal("round-until");
        var chosen = request.Jurors.Distinct().ToList();
        if (chosen.Count == 0 || await db.Accounts.CountAsync(a => a.ProvinceId == province.Id && a.DisabledAt == null && chosen.Contains(a.Id), cancellation) != chosen.Count)
            return new Refusal("round-jurors");
        if (await db.Set<AwardRound>().AnyAsync(r => r.ProvinceId == province.Id && r.AwardId == award.Id && r.Year == request.Year, cancellation))
            return new Refusal("round-exists");
        var round = new AwardRound
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(time.GetUtcNow()), AwardId = award.Id, Year = request.Year, NominateUntil = request.NominateUntil, Criteria = criteria, Jurors = chosen,
        };
        db.Add(round);
        try
        {
            return await db.SaveAsync(actor.Does("open-award-round"), cancellation) is { } refusal ? refusal : round;
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            db.ChangeTracker.Clear();
            return new Refusal("round-exists");
        }
    }
}
