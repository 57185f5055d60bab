using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>
/// Opens the work that is owed by a day: at confirmation of a plan, at each start and each hour. Doing it again changes nothing; of all plans only
/// those are looked at in which something may have come due (see <see cref="WorkLook"/>).
/// After an amendment it also lets entries follow the new wording and ends those of dropped tasks. A unit is told once what a version gives it.
/// </summary>
public sealed class OpenEntries(ProgrammeDb db, CurrentProvince province, Post post, TimeProvider time)
{
    private const int Tries = 3;

    /// <param name="PlanId">This one, whatever was found before; null for all plans.</param>
    /// <param name="On">Usually today.</param>
    public sealed record Request(Guid? PlanId, DateOnly On);

    /// <summary>What was opened, changed and ended.</summary>
    public sealed record Result(int Opened, int Changed, int Ended)
    {
        /// <summary>How many plans were looked at.</summary>
        public int Looked { get; init; }

        internal bool IsNothing => this is { Opened: 0, Changed: 0, Ended: 0 };
    }

    /// <returns>Counts; all 0 when there was nothing to do.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.DirectWork) && !actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var looks = new WorkLooks(db, province, units, request.On);
        var plans = (await db.Plans.Where(p => p.ProvinceId == province.Id && (request.PlanId == null || p.Id == request.PlanId))
            .OrderBy(p => p.ImportedAt).ThenBy(p => p.Id).Select(p => new { p.Id, p.CurrentVersion }).ToListAsync(cancellation))
            .ConvertAll(p => (p.Id, p.CurrentVersion));
        var needed = await looks.NeededAsync(plans, cancellation);
        var total = new Result(0, 0, 0);
        foreach (var id in request.PlanId is null ? needed : plans.ConvertAll(p => p.Id))
        {
            if (await TryAsync(id, request.On, units, looks, actor, cancellation) is not { } result)
                return new Refusal("changed-meanwhile");
            total = new Result(total.Opened + result.Opened, total.Changed + result.Changed, total.Ended + result.Ended) { Looked = total.Looked + 1 };
        }
        return total;
    }

    // Who loses against another worker looks again: usually nothing is left to do.
    private async Task<Result?> TryAsync(Guid planId, DateOnly on, UnitDirectory units, WorkLooks looks, Actor actor, CancellationToken cancellation)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await OpenAsync(planId, on, units, i == 0 ? looks : null, actor, cancellation) is { } result)
                return result;
        }
        return null;
    }

    /// <param name="looks">Null when something was saved since they were taken.</param>
    private async Task<Result?> OpenAsync(Guid planId, DateOnly on, UnitDirectory units, WorkLooks? looks, Actor actor, CancellationToken cancellation)
    {
        var opening = await WorkOpening.LoadAsync(db, province, units, planId, on, cancellation);
        opening.Run(actor, time.GetUtcNow());
        if (opening.Result.IsNothing)
        {
            db.ChangeTracker.Clear();
            if (looks is not null)
                await looks.KeepAsync(planId, opening.Plan.Versions.Select(v => v.InForceFrom), cancellation);
            return opening.Result;
        }
        db.WorkEntries.AddRange(opening.NewEntries);
        db.WorkNotes.AddRange(opening.NewNotes);
        await post.PutAllAsync(NewsOf(opening, units, on), cancellation);
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

    // Once for each version: the years to come bring nothing that the unit was not told of.
    private static List<NoticeDraft> NewsOf(WorkOpening opening, UnitDirectory units, DateOnly on)
    {
        var plan = opening.Plan;
        return [.. opening.NewEntries.Where(e => e is { UnitCode: not null, EndedOn: null }).GroupBy(e => WorkDesk.HeirOf(units, e.UnitCode!), StringComparer.Ordinal)
            .Select(given => new NoticeDraft(
                NoticeKind.WorkGiven,
                Addressee.OfUnit(given.Key),
                string.Create(CultureInfo.InvariantCulture, $"plan/{plan.Id:N}/given/{plan.CurrentVersion}"),
                [plan.Number ?? plan.Title ?? plan.Slug, Plain(given.Count()), Plain(given.Count(e => e.Facts.IsLateOn(on)))],
                $"/lam-viec/ke-hoach/{plan.Slug}/cong-viec?don-vi={Uri.EscapeDataString(given.Key)}")
            {
                ByMail = false,
            })];
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
