using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>One thing found in a document under review, as read and as people left it.</summary>
/// <param name="origin">See <see cref="Origin"/>.</param>
public sealed class ReviewItem(TaskOrigin? origin) : IVersioned
{
    /// <summary>Rule of items a person wrote, in place of the name of a reading rule.</summary>
    public const string ByHand = "reviewed";

    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>From 1 within the review, in document order; added items come behind.</summary>
    public required int Number { get; init; }

    public required SourceMarkKind Kind { get; init; }

    /// <summary>Which part of the document carries a task; null for other kinds.</summary>
    public TaskOrigin? Origin { get; private set; } = origin;

    public required ItemBeginning Beginning { get; init; }

    /// <summary>See <see cref="ReviewContent"/>.</summary>
    public required string Content { get; set; }

    /// <summary>The content as read; null for an item nobody read.</summary>
    public string? ReadContent { get; init; }

    /// <summary>Place in the source; start and end equal when it has none.</summary>
    public required int Start { get; set; }

    public required int End { get; set; }

    public int? Page { get; init; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }

    public ReviewDecision Decision { get; private set; }

    /// <summary>Why it was ignored.</summary>
    public string? Reason { get; private set; }

    /// <summary>The item it was merged into.</summary>
    public int? MergedInto { get; private set; }

    /// <summary>The item it is a part of, for parts of a split one.</summary>
    public int? PartOf { get; init; }

    /// <summary>Items that a person said are other work, though their words are alike.</summary>
    public IReadOnlyList<int> OtherWork { get; private set; } = [];

    public int Version { get; private set; }

    public bool HasPlace => End > Start;

    /// <summary>Whether it goes into the plan as an item of its own.</summary>
    public bool Counts => Decision is ReviewDecision.Open or ReviewDecision.Accepted;

    /// <summary>Whether it was read with too little certainty and nobody has looked yet.</summary>
    public bool NeedsLook => Decision == ReviewDecision.Open && Confidence < PlanLimits.LowConfidence;

    public bool Edited => ReadContent is not null && !string.Equals(Content, ReadContent, StringComparison.Ordinal);

    /// <summary>Certainty and rule as the plan will show them: what a person looked at is sure.</summary>
    public Evidence Evidence => new(
        new SourceSpan(Start, End),
        Decision == ReviewDecision.Accepted ? 1 : Confidence,
        Edited ? ByHand : Rule) { Page = Page };

    public T Read<T>()
        where T : class => ReviewContent.Read<T>(Content);

    /// <summary>Takes a person's wording, which is thereby accepted.</summary>
    public void Edit(object content)
    {
        Content = ReviewContent.Write(content);
        Origin = content is PlanTask task ? task.Origin : null;
        Decision = ReviewDecision.Accepted;
        Reason = null;
    }

    public void Accept() => Decide(ReviewDecision.Accepted);

    public void Ignore(string reason)
    {
        Decide(ReviewDecision.Ignored);
        Reason = reason;
    }

    public void Restore() => Decide(ReviewDecision.Open);

    public void MergeInto(int number)
    {
        Decide(ReviewDecision.Merged);
        MergedInto = number;
    }

    public void GiveWayToParts() => Decide(ReviewDecision.Split);

    public void IsOtherWorkThan(int number) => OtherWork = [.. OtherWork.Append(number).Distinct().Order()];

    /// <summary>Puts back what a step changed.</summary>
    internal void PutBack(ItemSnapshot before)
    {
        Content = before.Content;
        Origin = Kind == SourceMarkKind.Task ? Read<PlanTask>().Origin : null;
        (Decision, Reason, MergedInto, OtherWork) = (before.Decision, before.Reason, before.MergedInto, before.OtherWork);
        (Start, End) = (before.Start, before.End);
    }

    private void Decide(ReviewDecision decision) => (Decision, Reason, MergedInto) = (decision, null, null);
}
