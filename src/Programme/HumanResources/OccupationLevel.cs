using Xanh.Programme.Registers;

namespace Xanh.Programme.HumanResources;

/// <summary>What an occupation is usually trained to.</summary>
public static class OccupationLevel
{
    public const string Vocational = "vocational";
    public const string College = "college";
    public const string University = "university";

    /// <summary>From the lowest on.</summary>
    public static ChoiceList List { get; } = ChoiceList.Named("occupation-level", Vocational, College, University);
}
