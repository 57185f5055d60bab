using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>
/// What somebody was shown of a field, as a short word that goes to the page or sheet and comes back: the field's number and a hash of the value.
/// It tells who changed something from who only sends back what stood there.
/// </summary>
/// <param name="Version">−1 when the field was not there yet.</param>
public readonly record struct SeenMark(int Version, string Hash)
{
    private const int HashLength = 8;

    /// <summary>The mark of a field; its shown value may be one that was filled in for it.</summary>
    public static SeenMark Of(ReportField? field, string shown) => new(field?.Version ?? -1, HashOf(field?.Value ?? shown));

    /// <summary>Reads a mark that came back; what is none counts as never seen.</summary>
    public static SeenMark Parse(string? word)
    {
        var cut = word?.LastIndexOf('-') ?? -1;
        return cut > 0 && int.TryParse(word.AsSpan(0, cut), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var version)
            ? new SeenMark(version, word![(cut + 1)..]) : new SeenMark(-1, "");
    }

    /// <summary>Whether a value is the one that was shown.</summary>
    public bool IsShown(string value) => string.Equals(HashOf(value), Hash, StringComparison.Ordinal);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}-{Hash}");

    private static string HashOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..HashLength];
}
