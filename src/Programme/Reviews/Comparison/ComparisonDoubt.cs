namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Why a person must say what becomes of an item.</summary>
public enum ComparisonDoubt
{
    /// <summary>The two wordings are alike, but not enough to be sure that they are one item.</summary>
    HalfAlike,

    /// <summary>The document cites the item, but its new wording is quite another.</summary>
    CitedButUnlike,

    /// <summary>The document rewrites the section the item stands in and does not repeat it.</summary>
    NotRepeated,

    /// <summary>The document says it changes the item, but no new wording was read.</summary>
    NoNewWording,

    /// <summary>Several items answer to what the document cites.</summary>
    SeveralCited,

    /// <summary>Said to be new, but one in force reads much the same.</summary>
    MaybeKnown,

    /// <summary>Read as a task, but the same sentence was read as a target.</summary>
    AlsoTarget,
}
