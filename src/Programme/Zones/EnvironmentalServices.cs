using Xanh.Programme.Registers;

namespace Xanh.Programme.Zones;

/// <summary>Kinds of environmental services.</summary>
public static class EnvironmentalServices
{
    public static ChoiceList List { get; } = ChoiceList.Named(
        "environmental-service", "wastewater", "household-waste", "industrial-waste", "hazardous-waste", "recycling", "remediation", "monitoring", "consulting");
}
