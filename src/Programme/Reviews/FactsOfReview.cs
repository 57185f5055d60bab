using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>Number and title in the list of reviews follow what a person corrects.</summary>
internal static class FactsOfReview
{
    public static void Follow(PlanReview review, ReviewItem item)
    {
        if (item.Kind != SourceMarkKind.Fact)
            return;
        var fact = item.Read<ReviewedFact>();
        if (string.Equals(fact.Field, "number", StringComparison.Ordinal))
            review.DocumentNumber = fact.Value;
        else if (string.Equals(fact.Field, "title", StringComparison.Ordinal))
            review.Title = fact.Value;
    }
}
