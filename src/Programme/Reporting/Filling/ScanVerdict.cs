namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a virus scan says of a file.</summary>
public enum ScanVerdict
{
    Clean,
    Infected,

    /// <summary>It gave no answer; the file is not taken then.</summary>
    Failed,
}
