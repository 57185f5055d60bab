using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>Records the decision: its number and day, and whom it honours. Once; what was scored stands as it is then.</summary>
public sealed class DecideRound(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid RoundId, int Version, string Number, DateOnly? On, IReadOnlyList<Guid> Honoured);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-round</c>, <c>round-decided</c>, <c>round-number</c>, <c>day-to-come</c>, <c>round-nobody</c>, <c>round-unscored</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<AwardRound>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await db.Set<AwardRound>().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == request.RoundId, cancellation) is not { } round)
            return new Refusal("no-such-round");
        if (round.DecidedOn is not null)
            return new Refusal("round-decided");
        if (round.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var number = request.Number.Trim();
        if (number.Length is 0 or > RecognitionLimits.Number || request.On is not { } on)
            return new Refusal("round-number");
        if (on > time.Today())
            return new Refusal("day-to-come");
        var chosen = await db.Set<Nomination>().Include(n => n.Sheets).Where(n => n.ProvinceId == province.Id && n.RoundId == round.Id && request.Honoured.Contains(n.Id)).ToListAsync(cancellation);
        if (chosen.Count == 0)
            return new Refusal("round-nobody");
        if (chosen.Find(n => !n.Sheets.Exists(s => s.Counts)) is { } unscored)
            return new Refusal("round-unscored", unscored.Name);
        round.Decide(number, on);
        foreach (var nomination in chosen)
            nomination.Honour();
        return await db.SaveAsync(actor.Does("decide-award-round", number), cancellation) is { } refusal ? refusal : round;
    }
}
