namespace Xanh.Storage;

/// <summary>Lengths of key columns.</summary>
internal static class Lengths
{
    public const int Province = 32;
    public const int Code = 200;
    public const int Word = 40;
}
