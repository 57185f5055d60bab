using Xanh.Programme.Journal;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>A place where an enterprise works: a factory, a workshop, a treatment plant.</summary>
public sealed class Facility : RegisterRecord
{
    public const string Register = "facilities";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    /// <summary>The enterprise that runs it.</summary>
    public Guid? EnterpriseId { get; private set; }

    public string Commune { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>Industrial park, cluster or craft village it lies in.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>Code of its branch in VSIC.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>Year of the edition of VSIC the code is taken from.</summary>
    public string SectorEdition { get; private set; } = "";

    public int? Workers { get; private set; }

    public int? StartedIn { get; private set; }

    /// <summary>What it can make or treat: "12.000 tấn/năm".</summary>
    public string Capacity { get; private set; } = "";

    /// <summary>Numbers, days and issuers of its environmental documents; the documents themselves are kept elsewhere.</summary>
    public string EnvironmentalPapers { get; private set; } = "";

    /// <summary>Degrees north, WGS 84.</summary>
    public decimal? Latitude { get; private set; }

    /// <summary>Degrees east, WGS 84.</summary>
    public decimal? Longitude { get; private set; }

    [Personal]
    public string ContactName { get; private set; } = "";

    [Personal]
    public string ContactPhone { get; private set; } = "";

    [Personal]
    public string ContactMail { get; private set; } = "";

    /// <summary>Whether the person agreed that the contact is kept.</summary>
    public bool? ContactConsent { get; private set; }
}
