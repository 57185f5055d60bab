namespace Xanh.Documents.Reading.Tools;

/// <summary>How a program ended.</summary>
public enum ToolStatus
{
    Ended,
    NotInstalled,
    TimedOut,
    OutOfMemory,
    TooMuchOutput,
}
