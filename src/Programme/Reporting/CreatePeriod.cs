using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>Prepares a reporting period, from a duty of a plan or freely; questions may be taken from an earlier period.</summary>
public sealed class CreatePeriod(ProgrammeDb db, CurrentProvince province, ReportingDesk desk)
{
    /// <param name="PlanId">See <see cref="ReportingPeriod.PlanId"/>.</param>
    /// <param name="DutyOrdinal">See <see cref="ReportingPeriod.DutyOrdinal"/>.</param>
    /// <param name="QuestionsOf">Slug of the period whose questions are asked again; null for an empty form.</param>
    public sealed record Request(PeriodTerms Terms, Guid? PlanId = null, int? DutyOrdinal = null, string? QuestionsOf = null);

    /// <returns>The period; refuses <c>not-allowed</c>, terms that do not hold together, <c>no-such-plan</c>, <c>no-such-period</c>, <c>asked-unknown</c>, <c>period-there</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<ReportingPeriod>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepPeriods))
            return new Refusal("not-allowed");
        if (request.Terms.Problem() is { } problem)
            return problem;
        if (await ContextProblemAsync(request, cancellation) is { } unfit)
            return unfit;
        var taken = await db.ReportingPeriods.Where(p => p.ProvinceId == province.Id).Select(p => p.Slug).ToListAsync(cancellation);
        var period = new ReportingPeriod
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(desk.Now),
            Slug = PeriodNames.Free(PeriodNames.SlugOf(request.Terms.Span, request.Terms.Name), taken.ToHashSet(StringComparer.Ordinal)),
            PlanId = request.PlanId,
            DutyOrdinal = request.PlanId is null ? null : request.DutyOrdinal,
        };
        period.Define(request.Terms);
        if (request.QuestionsOf is { Length: > 0 } earlier)
        {
            if (await desk.PeriodAsync(earlier, cancellation) is not { } source)
                return new Refusal("no-such-period");
            period.AskAgain(source);
        }
        db.ReportingPeriods.Add(period);
        try
        {
            return await db.SaveAsync(actor.Does("create-period"), cancellation) is { } refusal ? refusal : period;
        }
        catch (DbUpdateException taking) when (db.IsDuplicate(taking))
        {
            // Somebody made a period of the same name at this moment.
            db.ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
    }

    private async Task<Refusal?> ContextProblemAsync(Request request, CancellationToken cancellation)
    {
        var units = await desk.UnitsAsync(cancellation);
        if (request.Terms.AlsoAsked.FirstOrDefault(w => !AskedUnits.IsKnown(w, units)) is { } unknown)
            return new Refusal("asked-unknown", unknown);
        if (request.PlanId is not { } plan)
            return null;
        if (!await db.Plans.AnyAsync(p => p.ProvinceId == province.Id && p.Id == plan, cancellation))
            return new Refusal("no-such-plan");
        var span = request.Terms.Span;
        var same = await db.ReportingPeriods.Where(p => p.ProvinceId == province.Id && p.PlanId == plan && p.DutyOrdinal == request.DutyOrdinal
            && p.Kind == span.Kind && p.Year == span.Year && p.Part == span.Part && p.From == span.From).Select(p => p.Name).FirstOrDefaultAsync(cancellation);
        return same is null ? null : new Refusal("period-there", same);
    }
}
