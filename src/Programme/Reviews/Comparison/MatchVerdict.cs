namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What a reviewer says of an item.</summary>
public enum MatchVerdict
{
    /// <summary>The item of the amending document is the new wording of an item in force.</summary>
    Match,

    /// <summary>The item of the amending document is new.</summary>
    New,

    /// <summary>The item in force is dropped.</summary>
    Drop,

    /// <summary>The item in force stays as it is.</summary>
    Keep,
}
