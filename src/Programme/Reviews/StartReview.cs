using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Takes the uploaded files of one document and queues it for reading.</summary>
public sealed class StartReview(ProgrammeDb db, CurrentProvince province, FileStore store, TimeProvider time)
{
    /// <param name="Files">In the order they are to be read: the plan first, then its annexes.</param>
    public sealed record Request(IReadOnlyList<Upload> Files);

    /// <param name="Open">Opens the content; called once.</param>
    public sealed record Upload(string Name, Func<Stream> Open);

    /// <returns>
    /// The review; refuses <c>no-files</c>, <c>too-many-uploads</c>, <c>empty-upload</c>, <c>file-too-large</c>, <c>upload-too-large</c>, and
    /// <c>already-in-review</c> (file, id of the review) or <c>already-a-plan</c> (file, slug of the plan) for a document that is there.
    /// </returns>
    public async Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.ReviewPlans))
            return new Refusal("not-allowed");
        if (request.Files.Count == 0)
            return new Refusal("no-files");
        if (request.Files.Count > ReviewLimits.Files)
            return new Refusal("too-many-uploads", ReviewLimits.Files.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var stored = await StoreAsync(request.Files, cancellation);
        if (!stored.Succeeded)
            return stored.Refusal;
        var digest = SourceDigest.Of(stored.Value.Select(f => Convert.FromHexString(f.Sha256)));
        if (await FindFirstAsync(digest, request.Files[0].Name, cancellation) is { } known)
            return known;
        var review = ReviewOf(request.Files, stored.Value, digest, actor);
        db.PlanReviews.Add(review);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody uploads the same document at this moment: the unique digest lets one of us win.
            db.ChangeTracker.Clear();
            if (await FindFirstAsync(digest, request.Files[0].Name, cancellation) is { } first)
                return first;
            throw;
        }
        return review;
    }

    private async Task<Outcome<IReadOnlyList<StoredFile>>> StoreAsync(IReadOnlyList<Upload> uploads, CancellationToken cancellation)
    {
        var left = ReviewLimits.UploadBytes;
        var stored = new List<StoredFile>();
        foreach (var upload in uploads)
        {
            await using var content = upload.Open();
            var outcome = await store.PutAsync(content, upload.Name, left, cancellation);
            if (!outcome.Succeeded)
                return stored.Count == 0 ? outcome.Refusal : new Refusal("upload-too-large", (ReviewLimits.UploadBytes >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (outcome.Value.Length == 0)
                return new Refusal("empty-upload", upload.Name);
            left -= outcome.Value.Length;
            stored.Add(outcome.Value);
        }
        return stored;
    }

    private async Task<Refusal?> FindFirstAsync(string digest, string fileName, CancellationToken cancellation)
    {
        var plan = await db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.SourceDigest == digest)
            .Join(db.Plans, v => new { v.ProvinceId, Id = v.PlanId }, p => new { p.ProvinceId, p.Id }, (v, p) => p.Slug)
            .FirstOrDefaultAsync(cancellation);
        if (plan is not null)
            return new Refusal("already-a-plan", fileName, plan);
        var review = await db.PlanReviews.Where(r => r.ProvinceId == province.Id && r.LiveDigest == digest).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
        return review is { } id ? new Refusal("already-in-review", fileName, id.ToString()) : null;
    }

    private PlanReview ReviewOf(IReadOnlyList<Upload> uploads, IReadOnlyList<StoredFile> stored, string digest, Actor actor)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var review = new PlanReview
        {
            ProvinceId = province.Id,
            Id = id,
            StartedBy = actor.Id,
            StartedByName = actor.Name,
            StartedAt = now,
            Digest = digest,
            Files =
            [
                .. stored.Select((file, i) => new ReviewFile
                {
                    ProvinceId = province.Id, ReviewId = id, Ordinal = i + 1, Name = Path.GetFileName(uploads[i].Name), Length = file.Length, Sha256 = file.Sha256,
                }),
            ],
        };
        review.Begin();
        return review;
    }
}
