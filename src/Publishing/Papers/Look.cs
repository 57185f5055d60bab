namespace Xanh.Publishing.Papers;

/// <summary>How letters stand.</summary>
[Flags]
internal enum Look
{
    Upright = 0,
    Bold = 1,
    Italic = 2,
}
