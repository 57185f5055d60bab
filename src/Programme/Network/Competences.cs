using Xanh.Programme.Registers;

namespace Xanh.Programme.Network;

/// <summary>In what organisations and experts of the support network can help.</summary>
public static class Competences
{
    public static ChoiceList List { get; } = ChoiceList.Named(
        "competence", "cleaner-production", "energy", "wastewater", "exhaust-gas", "solid-waste", "hazardous-waste", "monitoring", "circular-economy", "green-products", "finance", "training", "policy");
}
