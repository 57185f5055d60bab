using System.Globalization;
using Xanh.Programme.Reviews;

namespace Xanh.Web.Reviews;

/// <summary>An item and its version in one form value: <c>12:3</c>.</summary>
public static class ItemKeys
{
    public static string Of(ReviewItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Number}:{item.Version}");

    /// <summary>What cannot be read is left out: only a forged form holds it.</summary>
    public static IReadOnlyList<(int Number, int Version)> Parse(IEnumerable<string> values)
    {
        var keys = new List<(int, int)>();
        foreach (var value in values)
        {
            if (value.Split(':') is [var number, var version]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var v))
                keys.Add((n, v));
        }
        return keys;
    }
}
