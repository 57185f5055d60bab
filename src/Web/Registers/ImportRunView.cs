using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Web.Registers;

/// <summary>A check or an import, and the reason typed for what is doubtful.</summary>
public sealed record ImportRunView(IRegister Register, ImportRun Run, string Reason)
{
    /// <summary>What was found; null while it runs, or when it was refused.</summary>
    public ImportCheck? Check => Run.Outcome?.Value;

    public bool MayBeSaved => Check is { FaultCount: 0 } check && check.New + check.Changed > 0 && !Run.IsSave;
}
