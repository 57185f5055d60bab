namespace Xanh.Programme.Registers.Importing;

/// <summary>A table that was imported into a register (lần nhập).</summary>
public sealed class RegisterImport
{
    /// <summary>Kind of its subject in the journal.</summary>
    public const string Kind = "import";

    /// <summary>So long the earlier values are kept, for undoing it; then they go: they may be about persons.</summary>
    public static readonly TimeSpan UndoableFor = TimeSpan.FromDays(30);

    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Code of the register.</summary>
    public required string Register { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Account of who imported it.</summary>
    public required Guid By { get; init; }

    public required int New { get; init; }

    public required int Changed { get; init; }

    public required int Same { get; init; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public Guid? UndoneBy { get; private set; }

    public string Subject => Kind + "/" + Id.ToString("N");

    public bool IsUndoable(DateTimeOffset now) => UndoneAt is null && now - At <= UndoableFor;

    internal void Undo(DateTimeOffset at, Guid by) => (UndoneAt, UndoneBy) = (at, by);
}
