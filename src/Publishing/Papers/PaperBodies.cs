using System.Globalization;
using System.Text;
using Xanh.Programme.Organisations;

namespace Xanh.Publishing.Papers;

/// <summary>How a unit stands in the head and foot of its official documents, told from its name and kind.</summary>
/// <param name="Parent">See <see cref="OfficialPaper.ParentBody"/>.</param>
/// <param name="Lines">See <see cref="OfficialPaper.IssuingBody"/>.</param>
/// <param name="Letters">What stands for it in symbols: <c>STC</c>, <c>UBND</c>.</param>
/// <param name="Powers">See <see cref="PaperSignature.Powers"/>.</param>
/// <param name="Office">Office of its head.</param>
public sealed record PaperBodies(string? Parent, IReadOnlyList<string> Lines, string Letters, string Place, string? Powers, string Office)
{
    private const string Committee = "Ủy ban nhân dân";

    /// <param name="unit">Who issues.</param>
    /// <param name="province">The people's committee of the province; null when it is not kept.</param>
    public static PaperBodies Of(UnitEntry unit, UnitEntry? province)
    {
        var ofProvince = province is null ? null : Without(province.Name);
        if (unit.Kind is UnitKind.Commune or UnitKind.Ward or UnitKind.SpecialZone or UnitKind.Province)
        {
            var place = Without(unit.Name);
            return new PaperBodies(null, [Committee, place], "UBND", NameOnly(place), "TM. " + Committee, "Chủ tịch");
        }
        var parent = unit.Kind is UnitKind.Department or UnitKind.Board or UnitKind.Other && ofProvince is not null ? "UBND " + ofProvince : null;
        return new PaperBodies(parent, [unit.Name], LettersOf(unit), ofProvince is null ? "" : NameOnly(ofProvince), null, OfficeOf(unit));
    }

    /// <summary>First letters of the words that count: <c>Sở Nông nghiệp và Môi trường</c> → <c>SNNMT</c>.</summary>
    private static string LettersOf(UnitEntry unit)
    {
        if (unit.Names.FirstOrDefault(n => n.Kind == UnitNameKind.Abbreviation) is { } known)
            return known.Name;
        var letters = new StringBuilder();
        foreach (var word in unit.Name.Split([' ', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("và" or "của" or "tỉnh" or "các")))
            letters.Append(char.ToUpper(word[0], CultureInfo.GetCultureInfo("vi-VN")));
        return letters.ToString();
    }

    private static string OfficeOf(UnitEntry unit) => unit.Kind switch
    {
        UnitKind.Board => "Trưởng ban",
        UnitKind.Department when unit.Name.StartsWith("Sở", StringComparison.Ordinal) => "Giám đốc",
        UnitKind.Department when unit.Name.StartsWith("Thanh tra", StringComparison.Ordinal) => "Chánh Thanh tra",
        UnitKind.Department when unit.Name.StartsWith("Văn phòng", StringComparison.Ordinal) => "Chánh Văn phòng",
        _ => "Thủ trưởng đơn vị",
    };

    // "Ủy ban nhân dân phường Vân Thành", "UBND phường Vân Thành", "Phường Vân Thành": the place itself.
    private static string Without(string name)
    {
        string[] starts = ["Ủy ban nhân dân ", "Uỷ ban nhân dân ", "UBND "];
        var place = starts.FirstOrDefault(s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is { } start ? name[start.Length..] : name;
        return char.ToLower(place[0], CultureInfo.GetCultureInfo("vi-VN")) + place[1..];
    }

    private static string NameOnly(string place)
    {
        string[] kinds = ["tỉnh ", "thành phố ", "phường ", "xã ", "đặc khu "];
        return kinds.FirstOrDefault(k => place.StartsWith(k, StringComparison.OrdinalIgnoreCase)) is { } kind ? place[kind.Length..] : place;
    }
}
