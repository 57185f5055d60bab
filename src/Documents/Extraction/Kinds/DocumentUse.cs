namespace Xanh.Documents.Extraction.Kinds;

/// <summary>What a sort of paper means for a reader of plans.</summary>
internal enum DocumentUse
{
    /// <summary>Never a plan.</summary>
    Other,

    /// <summary>Issues or approves a plan now and then (decisions, resolutions).</summary>
    Issuing,

    /// <summary>A plan.</summary>
    Plan,
}
