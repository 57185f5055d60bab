namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>How far an enterprise has come with its form.</summary>
public enum InvitationState
{
    /// <summary>Nothing was kept.</summary>
    Silent,

    /// <summary>Begun, not sent: does not count.</summary>
    Draft,

    /// <summary>Sent: counts.</summary>
    Answered,
}
