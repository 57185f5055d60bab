using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>Compares a review with the plan it amends.</summary>
internal static class ReviewComparison
{
    /// <param name="plan">With the items in force.</param>
    /// <param name="review">With its items and source.</param>
    public static VersionComparison Of(Plan plan, PlanReview review, IReadOnlyList<MatchDecision> decisions, CultureInfo culture)
    {
        var items = new ComparedItems(culture);
        var amending = review.Items.Where(i => i.Counts)
            .Select(i => items.Of(ReviewContent.Read(i.Kind, i.Content), i.Number, new SourceSpan(i.Start, i.End)))
            .OfType<ComparedItem>().ToList();
        var amendments = review.Items.Where(i => i.Kind == SourceMarkKind.Amendment && i.Counts)
            .Select(i => (Item: i, Amendment: i.Read<Amendment>()))
            .Select(a => (a.Amendment.Change, a.Amendment.Item, a.Item.Start, a.Item.End));
        var document = AmendingDocument.Of(review.Source?.Text ?? "", amending, amendments);
        return VersionComparison.Of(items.InForce(plan, plan.CurrentVersion), document, review.Scope, decisions);
    }
}
