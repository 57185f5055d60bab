using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>The words lists use for kinds of units, and kinds that belong together.</summary>
public static class UnitKinds
{
    /// <summary>Xã, phường, đặc khu: the lower of the two levels of local government.</summary>
    public static IReadOnlyList<UnitKind> Communal { get; } = [UnitKind.Commune, UnitKind.Ward, UnitKind.SpecialZone];

    private static readonly IReadOnlyList<(string Words, UnitKind Kind)> Beginnings =
    [
        ("so-", UnitKind.Department), ("cong-an-", UnitKind.Department), ("thanh-tra-", UnitKind.Department), ("thue-", UnitKind.Department), ("chi-cuc-", UnitKind.Department),
        ("ban-", UnitKind.Board),
        ("xa-", UnitKind.Commune), ("phuong-", UnitKind.Ward), ("dac-khu-", UnitKind.SpecialZone), ("tinh-", UnitKind.Province),
        ("van-phong-", UnitKind.Office), ("phong-", UnitKind.Office),
        ("bo-", UnitKind.Ministry),
        ("hoi-", UnitKind.Organisation), ("hiep-hoi-", UnitKind.Organisation), ("lien-minh-", UnitKind.Organisation), ("lien-doan-", UnitKind.Organisation),
        ("trung-tam-", UnitKind.Organisation), ("truong-", UnitKind.Organisation), ("vien-", UnitKind.Organisation), ("quy-", UnitKind.Organisation),
        ("cong-ty-", UnitKind.Organisation), ("doan-", UnitKind.Organisation), ("mat-tran-", UnitKind.Organisation),
    ];

    /// <param name="word">As lists write it: <c>department</c>, <c>special_zone</c>; in any case.</param>
    /// <returns><see cref="UnitKind.Other"/> for a word that is missing or not known.</returns>
    public static UnitKind Of(string? word) =>
        Enum.TryParse<UnitKind>(word?.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
        && Enum.IsDefined(kind) ? kind : UnitKind.Other;

    /// <summary>What people read for a kind, the same on screen and in files.</summary>
    public static string Label(this UnitKind kind, CultureInfo culture) => ProgrammeTexts.Table.Format("unit-kind." + kind, culture);

    /// <summary>The kind a name most likely is of, by its first words; <see cref="UnitKind.Other"/> where they say nothing.</summary>
    public static UnitKind Guess(string name)
    {
        var words = Slug.Of(name) + "-";
        // "UBND xã …" is the commune.
        foreach (var council in new[] { "ubnd-", "uy-ban-nhan-dan-" })
            words = words.StartsWith(council, StringComparison.Ordinal) ? words[council.Length..] : words;
        return Beginnings.FirstOrDefault(b => words.StartsWith(b.Words, StringComparison.Ordinal)) is { Words: not null } known ? known.Kind : UnitKind.Other;
    }

    public static bool IsCommunal(this UnitKind kind) => kind is UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone;
}
