using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>Somebody offers a technology or equipment to others, or looks for one.</summary>
public sealed class TransferNotice : RegisterRecord
{
    public const string Register = "transfer-notices";

    public override string RegisterCode => Register;

    /// <summary>What is offered or looked for.</summary>
    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    /// <summary>Code of its <see cref="ProductGroup"/>.</summary>
    public string Group { get; private set; } = "";

    /// <summary>Who offers or looks for it, when it stands in the register of enterprises.</summary>
    public Guid? EnterpriseId { get; private set; }

    /// <summary>Who it is otherwise: an institute, a craft village.</summary>
    public string OtherParty { get; private set; } = "";

    /// <summary>What of the catalogue it is about.</summary>
    public Guid? TechnologyId { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>The last day on which it holds.</summary>
    public DateOnly? Until { get; private set; }

    [Personal]
    public string ContactName { get; private set; } = "";

    [Personal]
    public string ContactPhone { get; private set; } = "";

    [Personal]
    public string ContactMail { get; private set; } = "";

    /// <summary>Whether the person agreed that the contact is kept.</summary>
    public bool? ContactConsent { get; private set; }
}
