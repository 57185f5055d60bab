using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>A juror gives points, or stands aside; may be changed until the decision.</summary>
public sealed class WriteScores(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="Points">As typed, by criterion; not looked at when a conflict is declared.</param>
    /// <param name="Conflict">Why the juror stands aside; empty when it does not.</param>
    /// <param name="DecimalMark">A comma or a point.</param>
    public sealed record Request(Guid NominationId, IReadOnlyList<string> Points, string Conflict, string Remark, char DecimalMark);

    /// <returns>Refuses <c>no-such-nomination</c>, <c>not-a-juror</c>, <c>round-decided</c>, <c>score-points</c>, <c>score-remark</c>.</returns>
    public async Task<Outcome<ScoreSheet>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var nomination = await db.Set<Nomination>().AsNoTracking().SingleOrDefaultAsync(n => n.ProvinceId == province.Id && n.Id == request.NominationId, cancellation);
        if (nomination is null)
            return new Refusal("no-such-nomination");
        var round = await db.Set<AwardRound>().AsNoTracking().SingleAsync(r => r.ProvinceId == province.Id && r.Id == nomination.RoundId, cancellation);
        if (!round.Jurors.Contains(actor.Id))
            return new Refusal("not-a-juror");
        if (round.DecidedOn is not null)
            return new Refusal("round-decided");
        var (conflict, remark) = (request.Conflict.Trim(), request.Remark.Trim());
        if (conflict.Length > RecognitionLimits.Remark || remark.Length > RecognitionLimits.Remark)
            return new Refusal("score-remark");
        var points = new List<decimal>();
        if (conflict.Length == 0 && Points(request, round.Criteria, points) is { } wrong)
            return wrong;
        var sheet = await db.Set<ScoreSheet>().SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.NominationId == nomination.Id && s.JurorId == actor.Id, cancellation);
        if (sheet is null)
            db.Add(sheet = new ScoreSheet { ProvinceId = province.Id, NominationId = nomination.Id, JurorId = actor.Id });
        sheet.Write(points, conflict, remark);
        return await db.SaveAsync(actor.Does("score-nomination"), cancellation) is { } refusal ? refusal : sheet;
    }

    private static Refusal? Points(Request request, IReadOnlyList<Criterion> criteria, List<decimal> points)
    {
        foreach (var (criterion, place) in criteria.Select((c, i) => (c, i)))
        {
            var typed = place < request.Points.Count ? request.Points[place] : "";
            if (TypedNumber.Read(typed, request.DecimalMark) is not { } kept || TypedNumber.ValueOf(kept) is var value && (value < 0 || value > criterion.Maximum))
                return new Refusal("score-points", criterion.Name, criterion.Maximum.ToString(System.Globalization.CultureInfo.InvariantCulture));
            points.Add(TypedNumber.ValueOf(kept));
        }
        return null;
    }
}
