using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>What stands in the catalogue, and where it comes from.</summary>
internal static class TechnologyKinds
{
    public static ChoiceList List { get; } = ChoiceList.Named("technology-kind", "technology", "equipment", "product");

    public static ChoiceList Origins { get; } = ChoiceList.Named("technology-origin", "domestic", "foreign");
}
