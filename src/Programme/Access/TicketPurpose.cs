namespace Xanh.Programme.Access;

/// <summary>What a one-time sign-in was made for; decides how long it is good.</summary>
public enum TicketPurpose
{
    /// <summary>A new account, by mail or link.</summary>
    Invitation,

    /// <summary>A forgotten password.</summary>
    Reset,

    /// <summary>A printed sheet for somebody without working e-mail.</summary>
    Sheet,

    /// <summary>The first administrator of a new installation.</summary>
    FirstAdministrator,
}
