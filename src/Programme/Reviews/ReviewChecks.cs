using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>The list a person goes through before confirming; the same list decides whether a confirmation is taken.</summary>
internal sealed class ReviewChecks(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <param name="review">With its items and source.</param>
    public async Task<IReadOnlyList<ReviewCheck>> OfAsync(PlanReview review, CancellationToken cancellation)
    {
        var checks = new List<ReviewCheck>();
        await AddPurposeAsync(checks, review, cancellation);
        await AddUndecidedAsync(checks, review, cancellation);
        AddFacts(checks, review);
        AddPeriod(checks, review);
        var tasks = review.Items.Where(i => i.Kind == SourceMarkKind.Task && i.Counts).OrderBy(i => i.Number).Select(i => (Item: i, Task: i.Read<PlanTask>())).ToList();
        if (tasks.Count == 0)
            checks.Add(new ReviewCheck("no-task", CheckWeight.Acknowledge, []));
        Add(checks, "unsure", review.Items.Where(i => i.NeedsLook && !IsEmptyFact(i)).Select(i => i.Number));
        Add(checks, "unseen", review.Items.Where(i => i is { Decision: ReviewDecision.Open, NeedsLook: false } && !IsEmptyFact(i)).Select(i => i.Number));
        Add(checks, "alike", SameWork.Find(review.Items).SelectMany(p => p.Numbers));
        var today = time.Today();
        Add(checks, "past-deadline", tasks.Where(t => t.Task.Time.To < today).Select(t => t.Item.Number));
        Add(checks, "no-lead", tasks.Where(t => t.Task.Lead.Count == 0).Select(t => t.Item.Number));
        var book = await AgencyBook.LoadAsync(db, province, review.Id, PlanDay.Of(review.Items, time), cancellation);
        AddIssuer(checks, review, book);
        Add(checks, "unknown-agency", tasks.Where(t => t.Task.Lead.Concat(t.Task.Coordinate).Any(n => book.MeaningOf(n).Unknown)).Select(t => t.Item.Number));
        Add(checks, "dissolved-unit", tasks.Where(t => t.Task.Lead.Concat(t.Task.Coordinate).Any(n => book.MeaningOf(n).Ended is not null)).Select(t => t.Item.Number));
        return checks;
    }

    private static void Add(List<ReviewCheck> checks, string code, IEnumerable<int> numbers)
    {
        var items = numbers.Distinct().Order().ToList();
        if (items.Count > 0)
            checks.Add(new ReviewCheck(code, CheckWeight.Acknowledge, items, items.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsEmptyFact(ReviewItem item) => item.Kind == SourceMarkKind.Fact && item.Read<ReviewedFact>().IsEmpty;

    private static void AddFacts(List<ReviewCheck> checks, PlanReview review)
    {
        foreach (var item in review.Items.Where(i => i.Kind == SourceMarkKind.Fact && i.Counts))
        {
            var fact = item.Read<ReviewedFact>();
            if (fact is { IsEmpty: true, Field: "number" or "date" or "title" or "signer" })
                checks.Add(new ReviewCheck("no-" + fact.Field, CheckWeight.Acknowledge, [item.Number]));
        }
    }

    // Nearly everything such a plan gives is overdue at once, and nobody reports on years that were over before.
    private void AddPeriod(List<ReviewCheck> checks, PlanReview review)
    {
        foreach (var item in review.Items.Where(i => i.Kind == SourceMarkKind.Fact && i.Counts))
        {
            if (item.Read<ReviewedFact>() is { Field: "period", To: { } last } && last < time.Today().Year)
                checks.Add(new ReviewCheck("period-over", CheckWeight.Acknowledge, [item.Number], last.ToString(CultureInfo.InvariantCulture)));
        }
    }

    // A plan of another province was perhaps taken from a wrong folder.
    private static void AddIssuer(List<ReviewCheck> checks, PlanReview review, AgencyBook book)
    {
        if (book.Directory.Units.FirstOrDefault(u => u.Kind == UnitKind.Province) is not { } own)
            return;
        foreach (var item in review.Items.Where(i => i.Kind == SourceMarkKind.Fact && i.Counts))
        {
            if (item.Read<ReviewedFact>() is { Field: "issuer", Value: { Length: > 0 } issuer } && book.MeaningOf(issuer).Unknown)
                checks.Add(new ReviewCheck("issuer-unknown", CheckWeight.Acknowledge, [item.Number], issuer, own.Name));
        }
    }

    private async Task AddUndecidedAsync(List<ReviewCheck> checks, PlanReview review, CancellationToken cancellation)
    {
        if (review.AmendsPlanId is not { } planId || await AmendedPlan.LoadAsync(db, province.Id, planId, everVersion: false, cancellation) is not { } plan)
            return;
        var decisions = await ComparisonQueries.DecisionsAsync(db, province.Id, review.Id, cancellation);
        if (ReviewComparison.Of(plan, review, decisions, Vietnamese).Doubtful is > 0 and var undecided)
            checks.Add(new ReviewCheck("comparison-undecided", CheckWeight.Blocks, [], undecided.ToString(CultureInfo.InvariantCulture)));
    }

    private async Task AddPurposeAsync(List<ReviewCheck> checks, PlanReview review, CancellationToken cancellation)
    {
        if (review.AmendsPlanId is not null)
            return;
        if (!review.PurposeChosen && PurposeProposal.AmendedNumbers(review.Items) is [_, ..] numbers)
        {
            var items = review.Items.Where(i => i.Kind == SourceMarkKind.Amendment && i.Counts).Select(i => i.Number).ToList();
            checks.Add(new ReviewCheck("amends-unknown", CheckWeight.Blocks, items, string.Join("; ", numbers)));
        }
        if (review.DocumentNumber is { } number
            && await db.Plans.Where(p => p.ProvinceId == province.Id && p.Number == number).Select(p => p.Title).FirstOrDefaultAsync(cancellation) is { } title)
            checks.Add(new ReviewCheck("same-number", CheckWeight.Acknowledge, [], number, title));
    }
}
