namespace Xanh.Programme.Registers.Importing;

/// <summary>What an import would do, or did.</summary>
public sealed class ImportCheck
{
    /// <summary>How many faults are told one by one.</summary>
    public const int MostTold = 200;

    private const int MostMoved = 50;

    private readonly List<CellFault> faults = [];
    private readonly List<CellFault> doubts = [];
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);

    /// <summary>The sheet's name; empty for a .csv.</summary>
    public required string Sheet { get; init; }

    /// <summary>Rows with something in the columns that are taken.</summary>
    public int Rows { get; internal set; }

    public int New { get; internal set; }

    public int Changed { get; internal set; }

    /// <summary>Rows that say what the register says already.</summary>
    public int Same { get; internal set; }

    public int FaultyRows { get; private set; }

    public int FaultCount { get; private set; }

    public int DoubtCount { get; private set; }

    /// <summary>The first ones.</summary>
    public IReadOnlyList<CellFault> Faults => faults;

    /// <summary>The first ones; they may stand with a reason.</summary>
    public IReadOnlyList<CellFault> Doubts => doubts;

    /// <summary>Communes of before 1/7/2025 in the table, and what they are part of today.</summary>
    public IReadOnlyDictionary<string, string> Moved => moved;

    /// <summary>The import; null while nothing is saved.</summary>
    public Guid? ImportId { get; internal set; }

    /// <summary>Whether a row has faults, and so cannot be taken.</summary>
    internal bool Note(List<CellFault> found)
    {
        var isFaulty = false;
        foreach (var fault in found)
        {
            if (fault.Finding.IsDoubt)
            {
                DoubtCount++;
                Tell(doubts, fault);
                continue;
            }
            isFaulty = true;
            FaultCount++;
            Tell(faults, fault);
        }
        FaultyRows += isFaulty ? 1 : 0;
        return isFaulty;
    }

    internal void NoteMoved(string before, string today)
    {
        if (moved.Count < MostMoved)
            moved[before] = today;
    }

    private static void Tell(List<CellFault> told, CellFault fault)
    {
        if (told.Count < MostTold)
            told.Add(fault);
    }
}
