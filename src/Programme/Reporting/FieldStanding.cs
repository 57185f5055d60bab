namespace Xanh.Programme.Reporting;

/// <summary>What the reviewer thinks of a field.</summary>
public enum FieldStanding
{
    /// <summary>Not judged yet.</summary>
    Open,

    /// <summary>To be mended, for the reason beside it.</summary>
    Returned,

    Accepted,
}
