using System.Globalization;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>A fact that rules may ask for.</summary>
/// <param name="Code">Stable; what conditions keep.</param>
/// <param name="IsByGroup">Whether it can be asked of the lines of one group alone.</param>
/// <param name="Unit">Behind the number; empty for none.</param>
/// <param name="Choices">Its values; null for numbers and texts.</param>
/// <param name="Rests">The decision it repeats; null for facts out of registers.</param>
public sealed record FactDefinition(string Code, FactType Type, bool IsByGroup = false, string Unit = "", ChoiceList? Choices = null, Decision? Rests = null)
{
    public const string LineCount = "line-count";
    public const string RevenueShare = "revenue-share";
    public const string MainGroup = "main-group";
    public const string Groups = "groups";
    public const string WorkKinds = "work-kinds";
    public const string ExportShare = "export-share";
    public const string LineStaff = "line-staff";
    public const string Certificate = "certificate";
    public const string EnterpriseKind = "enterprise-kind";
    public const string Size = "size";
    public const string Sector = "sector";
    public const string Workers = "workers";
    public const string Years = "years";
    public const string Revenue = "revenue";
    public const string Capital = "capital";
    public const string Review = "review";

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<FactDefinition> All { get; } =
    [
        new(LineCount, FactType.Number, IsByGroup: true),
        new(RevenueShare, FactType.Number, IsByGroup: true, Unit: "%"),
        new(MainGroup, FactType.Choice, Choices: ActivityGroup.List),
        new(Groups, FactType.Choice, Choices: ActivityGroup.List),
        new(WorkKinds, FactType.Choice, IsByGroup: true, Choices: ActivityKinds.List),
        new(ExportShare, FactType.Number, IsByGroup: true, Unit: "%"),
        new(LineStaff, FactType.Number, IsByGroup: true),
        new(Certificate, FactType.Text, IsByGroup: true),
        new(EnterpriseKind, FactType.Choice, Choices: new EnterpriseRegister().Field("kind")!.Choices),
        new(Size, FactType.Choice, Choices: EnterpriseSize.List),
        new(Sector, FactType.Text),
        new(Workers, FactType.Number),
        new(Years, FactType.Number),
        new(Revenue, FactType.Number),
        new(Capital, FactType.Number),
        new(Review, FactType.Choice, Choices: CampaignOutcomes.List),
        new("decided-kind", FactType.Choice, Choices: ClassValues.Of(Decision.Kind), Rests: Decision.Kind),
        new("decided-group", FactType.Choice, Choices: ClassValues.Of(Decision.Group), Rests: Decision.Group),
        new("decided-level", FactType.Choice, Choices: ClassValues.Of(Decision.Level), Rests: Decision.Level),
    ];

    private static readonly Comparison[] Always = [Comparison.IsKnown, Comparison.IsUnknown];

    /// <summary>How it can be compared.</summary>
    public IReadOnlyList<Comparison> Comparisons => Type switch
    {
        FactType.Number => [Comparison.AtLeast, Comparison.MoreThan, Comparison.AtMost, Comparison.LessThan, Comparison.Between, .. Always],
        FactType.Choice => [Comparison.OneOf, Comparison.NoneOf, .. Always],
        _ => [Comparison.Contains, Comparison.StartsWith, Comparison.NotStartsWith, .. Always],
    };

    /// <returns>Null for a code not in the list.</returns>
    public static FactDefinition? Find(string code) => All.FirstOrDefault(f => string.Equals(f.Code, code, StringComparison.Ordinal));

    public string NameIn(CultureInfo culture) => ProgrammeTexts.Table.Format("fact." + Code, culture);

    /// <summary>What is to be entered, and where, when it is missing.</summary>
    public string EnterIn(CultureInfo culture) => ProgrammeTexts.Table.Format("fact." + Code + ".enter", culture);
}
