using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Proposes which plan a document amends, by the numbers it cites.</summary>
internal sealed class PurposeProposal(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>Numbers the amendments of a review name; empty when it amends nothing.</summary>
    public static IReadOnlyList<string> AmendedNumbers(IEnumerable<ReviewItem> items) =>
        [.. items.Where(i => i.Kind == SourceMarkKind.Amendment && i.Counts).Select(i => i.Read<Amendment>().Number).Distinct(StringComparer.Ordinal)];

    /// <summary>Only a document with amendments is proposed as one: many plans rest on an earlier plan without changing it.</summary>
    public async Task ApplyAsync(PlanReview review, CancellationToken cancellation)
    {
        if (review.State != ReviewState.Open)
            return;
        var numbers = AmendedNumbers(review.Items);
        if (numbers.Count > 0 && await FindAsync(numbers, cancellation) is { } plan)
            review.SetPurpose(plan, chosen: false);
    }

    private async Task<Guid?> FindAsync(IReadOnlyList<string> numbers, CancellationToken cancellation)
    {
        var keys = numbers.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        var known = await db.PlanVersions.Where(v => v.ProvinceId == province.Id && v.DocumentNumber != null)
            .OrderByDescending(v => v.InForceFrom)
            .Select(v => new { v.PlanId, v.DocumentNumber })
            .ToListAsync(cancellation);
        return known.FirstOrDefault(v => keys.Contains(Slug.Of(v.DocumentNumber!)))?.PlanId;
    }
}
