using Microsoft.EntityFrameworkCore;
using Xanh.Documents;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Reads the next uploaded document: background work that any number of processes may do at once, each document once.</summary>
public sealed class ReadUpload(ProgrammeDb db, CurrentProvince province, FileStore store, PlanReader reader, TimeProvider time)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(700);

    private readonly Guid holder = Guid.NewGuid();

    /// <returns>False when nothing waits.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation = default)
    {
        if (await TakeAsync(cancellation) is not { } id)
            return false;
        var attempts = await Mine(id).Select(r => r.Attempts).SingleAsync(cancellation);
        if (attempts > ReviewLimits.Attempts)
            await EndAsync(id, review => review.Refuse(new ReadRefusal("reading-failed", review.Files.Count > 0 ? review.Files[0].Name : ""), time.GetUtcNow()), cancellation);
        else
            await ReadAsync(id, cancellation);
        return true;
    }

    /// <summary>Takes the next document whose turn has come, or one whose reader was stopped.</summary>
    private async Task<Guid?> TakeAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        for (;;)
        {
            var next = await Waiting(now).OrderBy(r => r.StartedAt).ThenBy(r => r.Id).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
            if (next is null)
                return null;
            var until = now + ReviewLimits.Lease;
            var won = await Waiting(now).Where(r => r.Id == next).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.State, ReviewState.Reading)
                    .SetProperty(r => r.LeaseHolder, holder)
                    .SetProperty(r => r.LeaseUntil, until)
                    .SetProperty(r => r.Attempts, r => r.Attempts + 1)
                    .SetProperty(r => r.Version, r => r.Version + 1),
                cancellation);
            if (won == 1)
                return next;
        }
    }

    private async Task ReadAsync(Guid id, CancellationToken cancellation)
    {
        var names = await db.ReviewFiles.Where(f => f.ProvinceId == province.Id && f.ReviewId == id).OrderBy(f => f.Ordinal)
            .Select(f => new { f.Name, f.Sha256 }).ToListAsync(cancellation);
        var files = new List<SourceFile>();
        foreach (var file in names)
            files.Add(new SourceFile(file.Name, await store.ReadAsync(file.Sha256, cancellation)));

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var progress = new LatestProgress();
        var reading = Task.Run(() => reader.ReadAsync(files, progress, stop.Token), CancellationToken.None);
        try
        {
            while (await Task.WhenAny(reading, Task.Delay(Beat, time, cancellation)) != reading)
            {
                if (!await BeatAsync(id, progress.Value, cancellation))
                    await stop.CancelAsync();
            }
            var outcome = await reading;
            await EndAsync(id, review => Take(review, outcome), cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The review was abandoned meanwhile: what was read is no longer wanted.
        }
    }

    private void Take(PlanReview review, ReadOutcome outcome)
    {
        if (!outcome.Succeeded)
            review.Refuse(outcome.Refusal, time.GetUtcNow());
        else if (outcome.Reading.Kind == PlanKind.NotAPlan)
            review.Refuse(new ReadRefusal("not-a-plan", review.Files[0].Name), time.GetUtcNow());
        else
            review.Open(outcome.Reading, time.GetUtcNow());
    }

    /// <returns>False when the document is no longer this reader's.</returns>
    private async Task<bool> BeatAsync(Guid id, ReadProgress progress, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + ReviewLimits.Lease;
        return await Mine(id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Stage, progress.Stage)
                .SetProperty(r => r.StageDone, progress.Done)
                .SetProperty(r => r.StageTotal, progress.Total)
                .SetProperty(r => r.LeaseUntil, until)
                .SetProperty(r => r.Version, r => r.Version + 1),
            cancellation) == 1;
    }

    private async Task EndAsync(Guid id, Action<PlanReview> end, CancellationToken cancellation)
    {
        if (await Mine(id).Include(r => r.Files.OrderBy(f => f.Ordinal)).AsTracking().SingleOrDefaultAsync(cancellation) is not { } review)
            return;
        end(review);
        await new PurposeProposal(db, province).ApplyAsync(review, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Abandoned, or taken by another reader after this one was too slow.
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<PlanReview> Waiting(DateTimeOffset now) => db.PlanReviews.Where(r =>
        r.ProvinceId == province.Id && (r.State == ReviewState.Uploaded || (r.State == ReviewState.Reading && r.LeaseUntil < now)));

    private IQueryable<PlanReview> Mine(Guid id) => db.PlanReviews.Where(r =>
        r.ProvinceId == province.Id && r.Id == id && r.State == ReviewState.Reading && r.LeaseHolder == holder);

    private sealed class LatestProgress : IProgress<ReadProgress>
    {
        private readonly Lock gate = new();
        private ReadProgress value;

        public ReadProgress Value
        {
            get
            {
                lock (gate)
                    return value;
            }
        }

        public void Report(ReadProgress value)
        {
            lock (gate)
                this.value = value;
        }
    }
}
