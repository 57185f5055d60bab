namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What a comparison of one item rests on.</summary>
public enum MatchGround
{
    /// <summary>The amending document does not speak of the item.</summary>
    NotMentioned,

    /// <summary>The document cites the item or the place it stands in.</summary>
    Cited,

    /// <summary>The wordings are alike, or no wording is.</summary>
    Wording,

    /// <summary>The document replaces a phrase wherever it stands.</summary>
    Phrase,

    /// <summary>A reviewer said so.</summary>
    Reviewer,

    /// <summary>Both are versions of one numbered item.</summary>
    SameItem,
}
