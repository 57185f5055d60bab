namespace Xanh.Programme.Messages;

/// <summary>Where a mail stands on its way out.</summary>
public enum MailState
{
    /// <summary>Not yet taken by the mail server; tried by itself.</summary>
    Waiting,

    /// <summary>The last line is being handed over: a process that dies now leaves <see cref="Unsure"/>.</summary>
    HandingOver,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>Handed over, but no answer came: the server may have it. Not sent again by itself.</summary>
    Unsure,

    /// <summary>Refused for good, or too old.</summary>
    GivenUp,

    /// <summary>An administrator says that it need not go out.</summary>
    Settled,
}
