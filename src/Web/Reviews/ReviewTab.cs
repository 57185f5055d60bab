namespace Xanh.Web.Reviews;

/// <summary>The tabs of the items under review, in order.</summary>
public enum ReviewTab
{
    /// <summary>Read with too little certainty and not looked at yet.</summary>
    Unsure,
    Facts,
    Annex,
    Assignment,
    Solution,
    Prose,
    Targets,
    Duties,
    Funding,
    LegalBases,
    Recipients,
    Amendments,

    /// <summary>Ignored, merged or split.</summary>
    Dropped,
}
