namespace Xanh.Programme.Reviews;

/// <summary>How far an uploaded document has come on its way to a plan.</summary>
public enum ReviewState
{
    /// <summary>Waits for its turn to be read.</summary>
    Uploaded,

    /// <summary>Is being read.</summary>
    Reading,

    /// <summary>Was read; people check it.</summary>
    Open,

    /// <summary>Became a version of a plan.</summary>
    Confirmed,

    /// <summary>Could not be read.</summary>
    Refused,

    /// <summary>Given up by a person.</summary>
    Abandoned,
}
