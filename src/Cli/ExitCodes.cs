namespace Xanh.Cli;

/// <summary>Exit statuses of all commands.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command could not do its work; what was said on standard error tells why.</summary>
    public const int Failed = 1;

    /// <summary>A document could not be read, or a calculation is refused.</summary>
    public const int Unreadable = 2;

    /// <summary>A document was read and is no plan.</summary>
    public const int NotAPlan = 3;
}
