using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>A check or an import under way, or done with; kept in memory while somebody looks at it.</summary>
/// <param name="Register">Code of the register.</param>
/// <param name="IsSave">Whether it saves; else it only says what would happen.</param>
public sealed class ImportRun(Guid id, string register, ImportOrder order, bool isSave, Actor actor, DateTimeOffset begun) : IProgress<double>
{
    private double share;

    public Guid Id => id;

    public string Register => register;

    public ImportOrder Order => order;

    public bool IsSave => isSave;

    public Actor Actor => actor;

    public DateTimeOffset Begun => begun;

    /// <summary>How much of the table is behind, from 0 to 1.</summary>
    public double Share => Volatile.Read(ref share);

    /// <summary>Null while it runs.</summary>
    public Outcome<ImportCheck>? Outcome { get; private set; }

    /// <summary>Ends when the run does.</summary>
    public Task Work { get; internal set; } = Task.CompletedTask;

    public void Report(double value) => Volatile.Write(ref share, value);

    internal void End(Outcome<ImportCheck> outcome) => Outcome = outcome;
}
