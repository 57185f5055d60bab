namespace Xanh.Programme.Budget;

/// <summary>Lengths and amounts that storage, use cases and screens share; of files as for work.</summary>
public static class BudgetLimits
{
    /// <summary>Letters of what a line is for.</summary>
    public const int Name = 500;

    public const int DocumentNumber = 100;

    /// <summary>Letters of a note or a reason.</summary>
    public const int Note = 2_000;

    /// <summary>Most đồng of one entry: ten thousand billion, far above any line of such a programme.</summary>
    public const long Amount = 10_000_000_000_000;

    /// <summary>Most entries of one line, so that sums stay far within what a number holds.</summary>
    public const int EntriesOfLine = 500;

    public const int FirstYear = 2000;

    public const int LastYear = 2100;
}
