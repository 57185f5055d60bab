namespace Xanh.Programme.Files;

/// <summary>How much of a file is there, in bytes.</summary>
public sealed record FileProgress(long Offset, long Length)
{
    public bool IsWhole => Offset == Length;
}
