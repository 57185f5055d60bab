using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>The items and choices one step takes in hand, remembered as they were before.</summary>
internal sealed class ReviewDesk(ProgrammeDb db, PlanReview review)
{
    private readonly List<(ReviewItem Item, ItemSnapshot Before)> taken = [];
    private readonly List<ChoiceSnapshot> chosen = [];
    private readonly ReviewChoices choices = new(db, review);

    public PlanReview Review => review;

    /// <summary>Takes an item to change it.</summary>
    /// <param name="version">The version the person saw; null for work that does not rest on what was seen.</param>
    /// <returns>Refuses <c>item-unknown</c>, and <c>changed-meanwhile</c> when somebody saved it since.</returns>
    public async Task<Outcome<ReviewItem>> TakeAsync(int number, int? version, CancellationToken cancellation)
    {
        if (await db.ReviewItems.FindAsync([review.ProvinceId, review.Id, number], cancellation) is not { } item)
            return new Refusal("item-unknown");
        if (version is { } seen && item.Version != seen)
            return new Refusal("changed-meanwhile");
        if (taken.TrueForAll(t => t.Item != item))
            taken.Add((item, ItemSnapshot.Of(item, added: false)));
        return item;
    }

    /// <summary>Fetches many items in one go, before they are taken one by one.</summary>
    public Task FetchAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellation) =>
        db.ReviewItems.AsTracking().Where(i => i.ProvinceId == review.ProvinceId && i.ReviewId == review.Id && numbers.Contains(i.Number)).LoadAsync(cancellation);

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

    /// <summary>Makes a choice that is about no single item.</summary>
    /// <param name="word">See <see cref="ReviewChoices"/>; null takes the choice back.</param>
    /// <param name="seen">What stood there when the person chose, empty for nothing; null when it does not matter.</param>
    /// <returns>Null when it is made; refuses <c>changed-meanwhile</c> when something else stands there by now.</returns>
    public async Task<Refusal?> ChooseAsync(ChoiceKind kind, string key, string? word, string? seen, string? name, CancellationToken cancellation, SourceMarkKind? ofItem = null)
    {
        var before = await choices.WordAsync(kind, key, cancellation);
        if (seen is not null && !string.Equals(seen, before ?? "", StringComparison.Ordinal))
            return new Refusal("changed-meanwhile");
        if (!await choices.PutAsync(kind, key, word, name, cancellation))
            return new Refusal("changed-meanwhile");
        chosen.Add(new ChoiceSnapshot(kind, key, before, word, name) { OfItem = ofItem });
        return null;
    }

    /// <summary>Puts a choice back to what it was before a step.</summary>
    /// <returns>False when somebody has chosen anew since.</returns>
    public async Task<bool> PutBackAsync(ChoiceSnapshot choice, CancellationToken cancellation)
    {
        var now = await choices.WordAsync(choice.Kind, choice.Key, cancellation);
        // A match never changes, it only comes and goes.
        var same = choice.Kind == ChoiceKind.Match ? now is null == choice.After is null : string.Equals(now, choice.After, StringComparison.Ordinal);
        if (!same || !await choices.PutAsync(choice.Kind, choice.Key, choice.Before, choice.Name, cancellation))
            return false;
        chosen.Add(choice with { Before = choice.After, After = choice.Before });
        return true;
    }

    public bool HasChanges => chosen.Count > 0 || Changed.Any();

    /// <param name="at">Later than every step before.</param>
    public ReviewStep Step(Actor actor, string action, DateTimeOffset at) => new()
    {
        ProvinceId = review.ProvinceId,
        ReviewId = review.Id,
        Id = Guid.CreateVersion7(at),
        At = at,
        ActorId = actor.Id,
        ActorName = actor.Name,
        Action = action,
        Before = JsonSerializer.Serialize(new StepMemory([.. Changed.Select(t => t.Before)], chosen)),
        Numbers = string.Join(", ", Changed.Select(t => t.Item.Number.ToString(CultureInfo.InvariantCulture))),
    };

    private IEnumerable<(ReviewItem Item, ItemSnapshot Before)> Changed => taken.Where(t => db.Entry(t.Item).State != EntityState.Unchanged);
}
