namespace Xanh.Programme.Registers.Importing;

/// <summary>An import as lists show it.</summary>
/// <param name="By">Name of who imported it.</param>
/// <param name="IsUndoable">Neither undone nor too old.</param>
public sealed record ImportRow(Guid Id, string FileName, DateTimeOffset At, string By, int New, int Changed, int Same, DateTimeOffset? UndoneAt, bool IsUndoable);
