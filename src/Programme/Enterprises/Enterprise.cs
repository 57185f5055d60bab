using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>A business: a company, a cooperative, a household business. What it runs where are its facilities.</summary>
public sealed class Enterprise : RegisterRecord
{
    public const string Register = "enterprises";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    /// <summary>As <see cref="Enterprises.TaxCode"/> keeps it; empty while it is not known.</summary>
    public string TaxCode { get; private set; } = "";

    public string Kind { get; private set; } = "";

    /// <summary>Code of the commune of its seat.</summary>
    public string Commune { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>Code of its main branch in VSIC.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>Year of the edition of VSIC the code is taken from.</summary>
    public string SectorEdition { get; private set; } = "";

    public int? FoundedIn { get; private set; }

    /// <summary>Workers with social insurance, on the average of the year.</summary>
    public int? Workers { get; private set; }

    /// <summary>Đồng in the last year.</summary>
    public long? Revenue { get; private set; }

    /// <summary>Đồng.</summary>
    public long? Capital { get; private set; }

    /// <summary>By <see cref="SizeRule"/>; empty while the figures leave it open.</summary>
    public string Size { get; private set; } = "";

    public string Website { get; private set; } = "";

    [Personal]
    public string ContactName { get; private set; } = "";

    [Personal]
    public string ContactPhone { get; private set; } = "";

    [Personal]
    public string ContactMail { get; private set; } = "";

    /// <summary>Whether the person agreed that the contact is kept.</summary>
    public bool? ContactConsent { get; private set; }

    internal void TellSize() => Size = SizeRule.FieldOf(Sector) is { } field ? SizeRule.Of(field, Workers, Revenue, Capital) ?? "" : "";
}
