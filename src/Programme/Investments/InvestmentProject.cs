using Xanh.Programme.Registers;

namespace Xanh.Programme.Investments;

/// <summary>A project of the environmental industry for which an investor is sought.</summary>
public sealed class InvestmentProject : RegisterRecord
{
    public const string Register = "investment-projects";

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string Stage { get; private set; } = "";

    /// <summary>Code of the group of products it belongs to.</summary>
    public string Group { get; private set; } = "";

    public string Commune { get; private set; } = "";

    /// <summary>The zone it is to lie in.</summary>
    public Guid? ZoneId { get; private set; }

    /// <summary>The gap of an environmental service it would close.</summary>
    public Guid? ServiceId { get; private set; }

    /// <summary>Hectares of land set aside for it.</summary>
    public decimal? Land { get; private set; }

    /// <summary>Đồng.</summary>
    public long? CapitalNeed { get; private set; }

    public string Incentives { get; private set; } = "";

    /// <summary>The office that answers investors, never a person.</summary>
    public string ContactOffice { get; private set; } = "";

    /// <summary>Since when investors are called for.</summary>
    public DateOnly? CalledSince { get; private set; }
}
