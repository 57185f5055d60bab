namespace Xanh.Processes;

/// <summary>How a child program ended.</summary>
public enum ChildStatus
{
    /// <summary>By itself; the exit code tells whether it succeeded.</summary>
    Ended,

    /// <summary>There is no such program on this machine.</summary>
    NotInstalled,

    /// <summary>Killed because its time was up.</summary>
    TimedOut,

    /// <summary>Killed, or died, because it wanted more memory than allowed.</summary>
    OutOfMemory,

    /// <summary>Killed because it wrote more than allowed.</summary>
    TooMuchOutput,
}
