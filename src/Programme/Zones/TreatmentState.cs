using Xanh.Programme.Registers;

namespace Xanh.Programme.Zones;

/// <summary>Whether the central wastewater plant of a zone suffices.</summary>
public static class TreatmentState
{
    public const string None = "none";
    public const string Short = "short";
    public const string Enough = "enough";

    public static ChoiceList List { get; } = ChoiceList.Named("treatment-state", None, Short, Enough);

    /// <param name="design">m³ a day; 0 for no plant, null while it is not known.</param>
    /// <param name="load">m³ a day; null while it is not known.</param>
    /// <returns>Empty while the figures leave it open.</returns>
    public static string Of(decimal? design, decimal? load)
    {
        if (design == 0)
            return None;
        return design is null || load is null ? "" : load > design ? Short : Enough;
    }
}
