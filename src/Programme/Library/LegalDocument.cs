using Xanh.Programme.Registers;

namespace Xanh.Programme.Library;

/// <summary>A legal document, a standard, a guide or a video that people of the programme work by.</summary>
public sealed class LegalDocument : RegisterRecord
{
    public const string Register = "legal-documents";

    public override string RegisterCode => Register;

    /// <summary>Kind, number and subject, as people cite it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As printed: "1894/QĐ-TTg"; empty for guides and videos.</summary>
    public string Number { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Issuer { get; private set; } = "";

    public DateOnly? IssuedOn { get; private set; }

    public DateOnly? EffectFrom { get; private set; }

    /// <summary>The last day of its effect; null while no end is known.</summary>
    public DateOnly? EffectTo { get; private set; }

    /// <summary>As the register of legal documents of the state told it on <see cref="EffectSeenOn"/>: parts may have lost effect, which no day tells.</summary>
    public string Effect { get; private set; } = "";

    public DateOnly? EffectSeenOn { get; private set; }

    /// <summary>The document that took its place.</summary>
    public Guid? ReplacedById { get; private set; }

    public string Website { get; private set; } = "";
}
