namespace Xanh.Programme.Registers;

/// <summary>Who may see a field.</summary>
public enum FieldReach
{
    /// <summary>Signed-in people of the programme.</summary>
    Internal,

    /// <summary>Everybody: the public site, open data.</summary>
    Public,

    /// <summary>Tells something of a person: signed-in people only, never public, hashed in the journal.</summary>
    Personal,
}
