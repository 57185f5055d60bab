using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Network;

/// <summary>Somebody who helps enterprises with cleaner production and the environment. Everybody sees the profession; who the person is stays within the programme.</summary>
public sealed class Expert : RegisterRecord
{
    public const string Register = "experts";

    public override string RegisterCode => Register;

    /// <summary>The profession, which names no person: "Kỹ sư nhiệt, kiểm toán viên năng lượng".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Number in the network: "CG-012".</summary>
    public string Number { get; private set; } = "";

    [Personal]
    public string FullName { get; private set; } = "";

    /// <summary>The support organisation the expert works with.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Codes of <see cref="Network.Competences"/>, as a form of several choices keeps them.</summary>
    public string Competences { get; private set; } = "";

    /// <summary>Cases of help that were brought to their end.</summary>
    public int? CasesDone { get; private set; }

    [Personal]
    public string Phone { get; private set; } = "";

    [Personal]
    public string Mail { get; private set; } = "";

    /// <summary>Whether the person agreed that name and contact are kept.</summary>
    public bool? ContactConsent { get; private set; }
}
