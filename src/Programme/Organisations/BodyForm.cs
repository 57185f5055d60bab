using Xanh.Documents.Text;

namespace Xanh.Programme.Organisations;

/// <summary>Comparable forms of names of units and groups as plans print them: only what tells bodies apart is left.</summary>
internal sealed class BodyForm
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "xã", "phường", "đặc khu", "thị trấn", "huyện", "thị xã", "quận", "thành phố" };

    private static readonly HashSet<string> EmptyInGroups = new(StringComparer.Ordinal)
    {
        "các", "những", "và", "ubnd", "cấp", "tỉnh", "của", "thuộc", "trực", "liên", "quan", "có", "trên", "địa", "bàn", "khác", "trong", "tất", "cả", "toàn",
    };

    private static readonly HashSet<string> EmptyWhenBare = new(EmptyInGroups.Select(Bare), StringComparer.Ordinal);

    private readonly string[] province;

    /// <param name="provinceUnitName">Name of the province's people's committee; its place is left out of names: "Sở Công Thương tỉnh Vân Xuyên".</param>
    public BodyForm(string? provinceUnitName)
    {
        var words = provinceUnitName is null ? [] : Words(provinceUnitName);
        var place = words is ["ubnd", ..] ? words[1..] : words;
        province = place switch { ["tỉnh", .. var name] => name, ["thành", "phố", .. var name] => name, _ => place };
    }

    /// <summary>Accents kept. Without "và", the province's name behind it and "UBND" before the name of a commune.</summary>
    public string OfUnit(string name)
    {
        var words = Words(name).Where(w => w is not "và").ToArray();
        if (province.Length > 0 && words.Length > province.Length + 1 && words.AsSpan()[^province.Length..].SequenceEqual(province))
            words = words[..^province.Length];
        if (words is [not "ubnd", _, .., "tỉnh"])
            words = words[..^1];
        if (words is ["ubnd", var first, var second, ..] && (Places.Contains(first) || Places.Contains(first + " " + second)))
            words = words[1..];
        return string.Join(' ', words);
    }

    /// <summary>Accents kept, in a fixed order: "các sở, ban, ngành tỉnh" and "sở, ngành và ban" are one.</summary>
    public static string OfGroup(string name) => Sorted(Words(name).Where(w => !EmptyInGroups.Contains(w)));

    /// <summary><see cref="OfGroup"/> without accents.</summary>
    public static string OfGroupBare(string name) => Sorted(Words(name).Select(Bare).Where(w => !EmptyWhenBare.Contains(w)));

    /// <summary>A form without accents: for a plan typed without them.</summary>
    public static string Bare(string form) => VietnameseText.FoldWithoutAccents(form);

    private static string Sorted(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string[] Words(string name)
    {
        var form = VietnameseText.Fold(name).ToCharArray();
        for (var i = 0; i < form.Length; i++)
        {
            if (!char.IsLetterOrDigit(form[i]))
                form[i] = ' ';
        }
        return new string(form).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
