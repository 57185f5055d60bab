using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says of passages that no item came from that somebody looked at them, or takes that back.</summary>
public sealed class SeePassages(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int LongestName = 60;

    /// <param name="Seen">False takes it back.</param>
    public sealed record Request(Guid ReviewId, IReadOnlyList<SourceSpan> Passages, bool Seen = true);

    /// <returns>The review; refuses <c>passage-nothing</c>, <c>passage-unknown</c> (outside the source) and as every step in a review.</returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, request.Seen ? "see-passages" : "unsee-passages", async desk =>
        {
            if (request.Passages.Count == 0)
                return new Refusal("passage-nothing");
            var text = await db.ReviewSources.Where(s => s.ProvinceId == province.Id && s.ReviewId == request.ReviewId).Select(s => s.Text).SingleAsync(cancellation);
            var there = (await db.SeenPassages.AsNoTracking().Where(p => p.ProvinceId == province.Id && p.ReviewId == request.ReviewId)
                .Select(p => new { p.Start, p.End }).ToListAsync(cancellation)).ToHashSet();
            foreach (var (start, end) in request.Passages.Distinct().Select(p => (p.Start, p.End)))
            {
                if (start < 0 || end > text.Length || end <= start)
                    return new Refusal("passage-unknown");
                if (there.Contains(new { Start = start, End = end }) == request.Seen)
                    continue;
                var name = "“" + (end - start > LongestName ? text[start..(start + LongestName)].TrimEnd() + "…" : text[start..end].Trim()) + "”";
                if (await desk.ChooseAsync(ChoiceKind.Passage, ReviewChoices.PassageKey(start, end), request.Seen ? ReviewChoices.Seen : null, null, name, cancellation) is { } refusal)
                    return refusal;
            }
            return desk.Review;
        }, cancellation);
}
