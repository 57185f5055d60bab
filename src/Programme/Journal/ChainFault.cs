namespace Xanh.Programme.Journal;

/// <summary>What is wrong with an entry of a chain.</summary>
public enum ChainFault
{
    /// <summary>An entry is missing, or stands twice.</summary>
    Gap,

    /// <summary>The entry, or one before it, was changed after it was sealed.</summary>
    Altered,

    /// <summary>The chain is shorter than its recorded end, or ends otherwise.</summary>
    CutOff,
}
