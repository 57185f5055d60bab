namespace Xanh.Programme.Registers.Importing;

/// <summary>What became of the wish to undo an import.</summary>
/// <param name="Records">Records that are as before now; 0 when nothing was undone.</param>
/// <param name="Changed">Records somebody has changed since, the first ones; then nothing is undone.</param>
public sealed record UndoneImport(int Records, IReadOnlyList<UndoneImport.Later> Changed)
{
    /// <param name="Row">Row of the imported sheet.</param>
    public sealed record Later(int Row, Guid Record, string Name);
}
