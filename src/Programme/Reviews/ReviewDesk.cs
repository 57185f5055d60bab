using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>The items one step takes in hand, remembered as they were before.</summary>
internal sealed class ReviewDesk(ProgrammeDb db, PlanReview review)
{
    private readonly List<(ReviewItem Item, ItemSnapshot Before)> taken = [];

    public PlanReview Review => review;

    /// <summary>Takes an item to change it.</summary>
    /// <param name="version">The version the person saw; null for work that does not rest on what was seen.</param>
    /// <returns>Refuses <c>item-unknown</c>, and <c>changed-meanwhile</c> when somebody saved it since.</returns>
    public async Task<Outcome<ReviewItem>> TakeAsync(int number, int? version, CancellationToken cancellation)
    {
        var item = await db.ReviewItems.AsTracking().SingleOrDefaultAsync(i => i.ProvinceId == review.ProvinceId && i.ReviewId == review.Id && i.Number == number, cancellation);
        if (item is null)
            return new Refusal("item-unknown");
        if (version is { } seen && item.Version != seen)
            return new Refusal("changed-meanwhile");
        if (taken.TrueForAll(t => t.Item != item))
            taken.Add((item, ItemSnapshot.Of(item, added: false)));
        return item;
    }

    public async Task<IReadOnlyList<ReviewItem>> TakeMergedIntoAsync(int number, CancellationToken cancellation)
    {
        var numbers = await db.ReviewItems.Where(i => i.ProvinceId == review.ProvinceId && i.ReviewId == review.Id && i.MergedInto == number)
            .OrderBy(i => i.Number).Select(i => i.Number).ToListAsync(cancellation);
        var items = new List<ReviewItem>();
        foreach (var merged in numbers)
            items.Add((await TakeAsync(merged, null, cancellation)).Value!);
        return items;
    }

    /// <summary>A new item with the next number.</summary>
    /// <param name="partOf">The item it was split from.</param>
    public ReviewItem Add(SourceMarkKind kind, object content, int start, int end, int? page, int? partOf)
    {
        var item = new ReviewItem((content as Documents.Plan.PlanTask)?.Origin)
        {
            ProvinceId = review.ProvinceId,
            ReviewId = review.Id,
            Number = review.TakeItemNumber(),
            Kind = kind,
            Beginning = partOf is null ? ItemBeginning.Added : ItemBeginning.Split,
            Content = ReviewContent.Write(content),
            Start = start,
            End = end,
            Page = page,
            Confidence = 1,
            Rule = ReviewItem.ByHand,
            PartOf = partOf,
        };
        item.Accept();
        db.ReviewItems.Add(item);
        taken.Add((item, ItemSnapshot.Of(item, added: true)));
        return item;
    }

    public ReviewStep Step(Actor actor, string action, DateTimeOffset now) => new()
    {
        ProvinceId = review.ProvinceId,
        ReviewId = review.Id,
        Id = Guid.CreateVersion7(now),
        At = now,
        ActorId = actor.Id,
        ActorName = actor.Name,
        Action = action,
        Before = JsonSerializer.Serialize(taken.Select(t => t.Before)),
        Numbers = string.Join(", ", taken.Select(t => t.Item.Number.ToString(CultureInfo.InvariantCulture))),
    };
}
