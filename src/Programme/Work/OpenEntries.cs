using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>
/// Opens the work that is owed by a day: at confirmation of a plan, at each start and once a day. Doing it again changes nothing.
/// After an amendment it also lets entries follow the new wording and ends those of dropped tasks.
/// </summary>
public sealed class OpenEntries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int Tries = 3;

    /// <param name="PlanId">Null for all plans.</param>
    /// <param name="On">Usually today.</param>
    public sealed record Request(Guid? PlanId, DateOnly On);

    /// <summary>What was opened, changed and ended.</summary>
    public sealed record Result(int Opened, int Changed, int Ended);

    /// <returns>Counts; all 0 when there was nothing to do.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.DirectWork) && !actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        var ids = await db.Plans.Where(p => p.ProvinceId == province.Id && (request.PlanId == null || p.Id == request.PlanId))
            .OrderBy(p => p.ImportedAt).ThenBy(p => p.Id).Select(p => p.Id)
            .ToListAsync(cancellation);
        var total = new Result(0, 0, 0);
        foreach (var id in ids)
        {
            if (await TryAsync(id, request.On, actor, cancellation) is not { } result)
                return new Refusal("changed-meanwhile");
            total = new Result(total.Opened + result.Opened, total.Changed + result.Changed, total.Ended + result.Ended);
        }
        return total;
    }

    // Who loses against another worker looks again: usually nothing is left to do.
    private async Task<Result?> TryAsync(Guid planId, DateOnly on, Actor actor, CancellationToken cancellation)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await OpenAsync(planId, on, actor, cancellation) is { } result)
                return result;
        }
        return null;
    }

    private async Task<Result?> OpenAsync(Guid planId, DateOnly on, Actor actor, CancellationToken cancellation)
    {
        var opening = await WorkOpening.LoadAsync(db, province, planId, on, cancellation);
        opening.Run(actor, time.GetUtcNow());
        if (opening.Result is { Opened: 0, Changed: 0, Ended: 0 })
        {
            db.ChangeTracker.Clear();
            return opening.Result;
        }
        db.WorkEntries.AddRange(opening.NewEntries);
        db.WorkNotes.AddRange(opening.NewNotes);
        try
        {
            var refusal = await db.SaveAsync(actor.Does("open-work"), cancellation);
            db.ChangeTracker.Clear();
            return refusal is null ? opening.Result : null;
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            // Another worker opened the same entries first: the unique key kept this one out.
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
