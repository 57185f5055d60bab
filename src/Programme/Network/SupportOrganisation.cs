using Xanh.Programme.Registers;

namespace Xanh.Programme.Network;

/// <summary>An organisation that helps enterprises with cleaner production and the environment: a centre, an institute, a consulting company.</summary>
public sealed class SupportOrganisation : RegisterRecord
{
    public const string Register = "support-organisations";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    /// <summary>Codes of <see cref="Network.Competences"/>, as a form of several choices keeps them.</summary>
    public string Competences { get; private set; } = "";

    public string Commune { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>The office that answers, never a person: department and switchboard.</summary>
    public string Contact { get; private set; } = "";

    public string Website { get; private set; } = "";

    /// <summary>Year in which it joined the network.</summary>
    public int? Since { get; private set; }
}
