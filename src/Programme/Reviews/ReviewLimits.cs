namespace Xanh.Programme.Reviews;

/// <summary>What a review takes in.</summary>
public static class ReviewLimits
{
    /// <summary>All files of one document together.</summary>
    public const long UploadBytes = 50L << 20;

    public const int Files = 20;

    /// <summary>Characters of one field: longer than any task of a real plan, far below what would make a page unusable.</summary>
    public const int FieldLength = 20_000;

    public const int ReasonLength = 2_000;

    /// <summary>How often a reading is begun again when the program was stopped in the middle of it.</summary>
    public const int Attempts = 3;

    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
}
