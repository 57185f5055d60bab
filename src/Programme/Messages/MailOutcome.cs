namespace Xanh.Programme.Messages;

/// <summary>What became of handing a mail over.</summary>
public enum MailOutcome
{
    Taken,

    /// <summary>This mail was put off.</summary>
    PutOff,

    /// <summary>This mail was refused for good.</summary>
    Refused,

    /// <summary>The server cannot be reached or takes nothing now; it has not got this mail.</summary>
    ServerDown,

    /// <summary>Everything was handed over, but no answer came.</summary>
    Unsure,
}
