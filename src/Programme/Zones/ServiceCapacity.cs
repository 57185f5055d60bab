using Xanh.Programme.Registers;

namespace Xanh.Programme.Zones;

/// <summary>How much of an environmental service an area needs in a year, and how much can be done there.</summary>
public sealed class ServiceCapacity : RegisterRecord
{
    public const string Register = "service-capacities";

    public override string RegisterCode => Register;

    /// <summary>The service and its area in words.</summary>
    public string Name { get; private set; } = "";

    /// <summary>A code of <see cref="EnvironmentalServices"/>.</summary>
    public string Service { get; private set; } = "";

    /// <summary>The area, where it is a commune; no commune and no zone mean the whole province.</summary>
    public string Commune { get; private set; } = "";

    /// <summary>The area, where it is a zone.</summary>
    public Guid? ZoneId { get; private set; }

    public int? Year { get; private set; }

    /// <summary>In <see cref="Unit"/>, as are the next two.</summary>
    public decimal? Need { get; private set; }

    public decimal? Capacity { get; private set; }

    public decimal? Load { get; private set; }

    public string Unit { get; private set; } = "";

    /// <summary>By how much the need is above the capacity, in <see cref="Unit"/>; 0 where it is not, null while either is not known.</summary>
    public decimal? Gap { get; private set; }

    /// <summary>Whether the capacity suffices; empty while the gap is not known.</summary>
    public string State { get; private set; } = "";

    internal void TellGap()
    {
        Gap = Need is { } need && Capacity is { } capacity ? Math.Max(0, need - capacity) : null;
        State = Gap is not { } gap ? "" : gap > 0 ? TreatmentState.Short : TreatmentState.Enough;
    }
}
