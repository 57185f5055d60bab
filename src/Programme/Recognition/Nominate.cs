using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Recognition;

/// <summary>Puts somebody forward in a round: units and the coordinator may.</summary>
public sealed class Nominate(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(Guid RoundId, string Kind, string Name, string Evidence);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-round</c>, <c>round-over</c>, <c>nomination-name</c>, <c>nomination-kind</c>, <c>nomination-evidence</c>, <c>nomination-twice</c>.</returns>
    public async Task<Outcome<Nomination>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters) && !actor.May(Permission.ReportWork))
            return new Refusal("not-allowed");
        if (await db.Set<AwardRound>().AsNoTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == request.RoundId, cancellation) is not { } round)
            return new Refusal("no-such-round");
        if (round.DecidedOn is not null || time.Today() > round.NominateUntil)
            return new Refusal("round-over");
        var (name, evidence) = (VietnameseText.CollapseBlanks(request.Name), request.Evidence.Trim().ReplaceLineEndings("\n"));
        if (name.Length is 0 or > RecognitionLimits.Name)
            return new Refusal("nomination-name");
        if (!NomineeKind.List.Codes.Contains(request.Kind))
            return new Refusal("nomination-kind");
        if (evidence.Length is 0 or > RecognitionLimits.Evidence)
            return new Refusal("nomination-evidence");
        var names = await db.Set<Nomination>().Where(n => n.ProvinceId == province.Id && n.RoundId == round.Id).Select(n => n.Name).ToListAsync(cancellation);
        var folded = VietnameseText.FoldWithoutAccents(name);
        if (names.Exists(n => string.Equals(VietnameseText.FoldWithoutAccents(n), folded, StringComparison.Ordinal)))
            return new Refusal("nomination-twice", name);
        var nomination = new Nomination
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(time.GetUtcNow()), RoundId = round.Id, Kind = request.Kind, Name = name, Evidence = evidence, NominatedBy = actor.Id,
        };
        db.Add(nomination);
        return await db.SaveAsync(actor.Does("nominate"), cancellation) is { } refusal ? refusal : nomination;
    }
}
