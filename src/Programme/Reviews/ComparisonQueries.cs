using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What is asked about a review that amends a plan.</summary>
public sealed class ComparisonQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>Null when there is no such review, or it amends no plan.</returns>
    public async Task<ComparisonView?> FindAsync(Guid reviewId, CultureInfo culture, CancellationToken cancellation = default)
    {
        var review = await db.PlanReviews.AsNoTracking().Include(r => r.Items).Include(r => r.Source)
            .SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == reviewId, cancellation);
        if (review?.AmendsPlanId is not { } planId || await AmendedPlan.LoadAsync(db, province.Id, planId, everVersion: false, cancellation) is not { } plan)
            return null;
        var decisions = await DecisionsAsync(db, province.Id, reviewId, cancellation);
        return new ComparisonView(
            reviewId,
            review.DocumentNumber ?? review.Title ?? "",
            review.State == ReviewState.Open,
            plan.Slug,
            plan.Number ?? plan.Title ?? plan.Slug,
            plan.CurrentVersion + 1,
            review.Scope,
            ReviewComparison.Of(plan, review, decisions, culture),
            review.Items.ToDictionary(i => i.Number, i => i.Version),
            review.PlanVersion);
    }

    /// <summary>The lines of either source around an item.</summary>
    public Task<string?> SourceAsync(Guid reviewId, CancellationToken cancellation = default) =>
        db.ReviewSources.Where(s => s.ProvinceId == province.Id && s.ReviewId == reviewId).Select(s => s.Text).SingleOrDefaultAsync(cancellation);

    internal static async Task<IReadOnlyList<Comparison.MatchDecision>> DecisionsAsync(ProgrammeDb db, string provinceId, Guid reviewId, CancellationToken cancellation) =>
        [.. (await db.ReviewMatches.AsNoTracking().Where(m => m.ProvinceId == provinceId && m.ReviewId == reviewId).OrderBy(m => m.Id).ToListAsync(cancellation))
            .Select(m => m.Decision())];
}
