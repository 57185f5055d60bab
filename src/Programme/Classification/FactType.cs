namespace Xanh.Programme.Classification;

/// <summary>What a fact holds, and so how it can be compared.</summary>
public enum FactType
{
    Number,

    /// <summary>One or several of a list.</summary>
    Choice,

    /// <summary>Texts or codes that are not of a list.</summary>
    Text,
}
