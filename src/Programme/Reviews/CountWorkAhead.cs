using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reviews;

/// <summary>Counts what confirming a review would open, on the plan as it would be: nothing is kept.</summary>
internal sealed class CountWorkAhead(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int Shown = 5;

    /// <param name="review">With its files, items, source and diagnostics.</param>
    /// <returns>Null while a comparison is undecided, or its plan is gone.</returns>
    public async Task<WorkAhead?> OfAsync(PlanReview review, CancellationToken cancellation)
    {
        var book = await AgencyBook.LoadAsync(db, province, review.Id, PlanDay.Of(review.Items, time), cancellation);
        var reviewed = new ReviewedReading(review);
        var (reading, _) = reviewed.Build();
        db.ChangeTracker.Clear();
        try
        {
            if (await PlanAsync(review, reading, book, cancellation) is not { } plan)
                return null;
            var tally = new WorkTally(time.Today());
            var opening = await WorkOpening.OfAsync(db, plan, book.Directory, time.Today(), tally, cancellation);
            opening.Run(Actor.Xanh, time.GetUtcNow());
            var numbers = review.AmendsPlanId is null ? reviewed.TaskNumbers : [];
            return new WorkAhead(
                tally.Tasks, tally.Entries, tally.Units, tally.Late, tally.Unassigned, opening.Result.Changed, opening.Result.Ended, tally.FirstDue, tally.LastDue,
                [.. tally.Largest(Shown).Where(t => t.Entries >= WorkAhead.Many)
                    .Select(t => new TaskAhead(t.Ordinal <= numbers.Count ? numbers[t.Ordinal - 1] : null, t.Units, t.Years, t.Entries))]);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Plan?> PlanAsync(PlanReview review, PlanReading reading, AgencyBook book, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (review.AmendsPlanId is not { } amended)
        {
            var draft = new PlanFromReading(reading, province.Id, Guid.CreateVersion7(now), book.Choose);
            return draft.Build("", draft.BuildVersion(review.Digest, Actor.Xanh.Id, now, reading.Facts.Date ?? VietnamTime.DayOf(now)));
        }
        var built = await new NextVersion(db, review, book).BuildAsync(reading, _ => new VersionCounts(), Actor.Xanh, now, cancellation);
        // Earlier wordings too: they tell since when a task is owed.
        if (built.Succeeded)
            await db.PlannedTasks.AsTracking().Include(t => t.Agencies).Where(t => t.ProvinceId == province.Id && t.PlanId == amended).LoadAsync(cancellation);
        return built.Value?.Plan;
    }
}
