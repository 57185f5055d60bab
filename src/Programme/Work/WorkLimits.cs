namespace Xanh.Programme.Work;

/// <summary>Lengths and sizes that storage, use cases and screens share.</summary>
public static class WorkLimits
{
    /// <summary>Letters of a note or a reason.</summary>
    public const int Text = 8_000;

    public const int FileName = 200;

    /// <summary>Bytes of one file.</summary>
    public const int FileSize = 20 * 1024 * 1024;

    public const int FilesOfNote = 5;

    public const int ViewName = 100;

    public const int ViewAddress = 1_000;

    public const int ViewsOfAccount = 50;
}
