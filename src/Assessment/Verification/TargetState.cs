namespace Xanh.Assessment.Verification;

/// <summary>How a verified saving stands to a target.</summary>
public enum TargetState
{
    Reached,

    /// <summary>The interval lies across the target: measured too roughly or too briefly to say.</summary>
    Open,

    Missed,
}
