using Xanh.Programme.Registers;

namespace Xanh.Programme.Zones;

/// <summary>An industrial zone, an industrial cluster or a craft village, with what it does about its wastewater and waste.</summary>
public sealed class Zone : RegisterRecord
{
    public const string Register = "zones";

    private const int Whole = 100;

    public override string RegisterCode => Register;

    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Commune { get; private set; } = "";

    /// <summary>Hectares.</summary>
    public decimal? Area { get; private set; }

    /// <summary>Percent of the land that can be let.</summary>
    public decimal? Occupancy { get; private set; }

    /// <summary>What the central wastewater plant is built for, m³ a day; 0 where there is none.</summary>
    public decimal? WastewaterDesign { get; private set; }

    /// <summary>What it gets, m³ a day.</summary>
    public decimal? WastewaterLoad { get; private set; }

    /// <summary>Load in percent of the design; null while either is not known, or there is no plant.</summary>
    public decimal? Utilisation { get; private set; }

    /// <summary>A code of <see cref="TreatmentState"/>; empty while the figures leave it open.</summary>
    public string WastewaterState { get; private set; } = "";

    /// <summary>What is done about solid waste.</summary>
    public string SolidWaste { get; private set; } = "";

    internal void TellTreatment()
    {
        Utilisation = WastewaterDesign > 0 && WastewaterLoad is { } load ? decimal.Round(load * Whole / WastewaterDesign.Value, 1, MidpointRounding.AwayFromZero) : null;
        WastewaterState = TreatmentState.Of(WastewaterDesign, WastewaterLoad);
    }
}
