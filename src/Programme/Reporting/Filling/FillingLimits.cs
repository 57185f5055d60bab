namespace Xanh.Programme.Reporting.Filling;

/// <summary>Sizes and numbers that use cases and screens of filling in share.</summary>
public static class FillingLimits
{
    /// <summary>Bytes of one file of evidence.</summary>
    public const int FileSize = 50 * 1024 * 1024;

    /// <summary>Files under one field.</summary>
    public const int FilesOfField = 20;

    /// <summary>Answers of one save.</summary>
    public const int Fields = 3_000;

    /// <summary>Letters of the output of a piece of work.</summary>
    public const int Output = 500;

    /// <summary>Letters of the results of a piece of work in words, and of the note.</summary>
    public const int Result = 5_000;
}
