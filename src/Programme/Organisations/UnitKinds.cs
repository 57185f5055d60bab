using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>The words lists use for kinds of units, and kinds that belong together.</summary>
public static class UnitKinds
{
    /// <summary>Xã, phường, đặc khu: the lower of the two levels of local government.</summary>
    public static IReadOnlyList<UnitKind> Communal { get; } = [UnitKind.Commune, UnitKind.Ward, UnitKind.SpecialZone];

    /// <param name="word">As lists write it: <c>department</c>, <c>special_zone</c>; in any case.</param>
    /// <returns><see cref="UnitKind.Other"/> for a word that is missing or not known.</returns>
    public static UnitKind Of(string? word) =>
        Enum.TryParse<UnitKind>(word?.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
        && Enum.IsDefined(kind) ? kind : UnitKind.Other;

    /// <summary>What people read for a kind, the same on screen and in files.</summary>
    public static string Label(this UnitKind kind, CultureInfo culture) => ProgrammeTexts.Table.Format("unit-kind." + kind, culture);

    public static bool IsCommunal(this UnitKind kind) => kind is UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone;
}
