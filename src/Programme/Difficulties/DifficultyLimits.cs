namespace Xanh.Programme.Difficulties;

/// <summary>Lengths that storage, use cases and screens share; of texts and files as for work.</summary>
public static class DifficultyLimits
{
    /// <summary>Letters of the name of a difficulty.</summary>
    public const int Title = 200;

    /// <summary>Letters of the folded text kept for search.</summary>
    public const int SearchText = 2_000;

    /// <summary>Most working days an answer may take.</summary>
    public const int Days = 120;
}
