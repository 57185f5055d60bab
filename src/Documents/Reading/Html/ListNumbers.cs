using System.Globalization;
using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>The marks of one &lt;ol&gt; or &lt;ul&gt;, which a page leaves to the browser.</summary>
internal sealed class ListNumbers
{
    private readonly string? type;
    private int next;

    public ListNumbers(IElement list)
    {
        type = list.LocalName == "ol" ? list.GetAttribute("type") ?? StyleType(list) ?? "1" : null;
        next = Number(list.GetAttribute("start")) ?? 1;
    }

    /// <summary>The mark of the next item, with a blank behind it.</summary>
    public string Next(IElement item)
    {
        if (type is null)
            return "- ";
        var number = Number(item.GetAttribute("value")) ?? next;
        next = number + 1;
        return type switch
        {
            "a" => Letter(number, 'a') + ") ",
            "A" => Letter(number, 'A') + ". ",
            "i" => Roman(number).ToLowerInvariant() + ". ",
            "I" => Roman(number) + ". ",
            _ => number.ToString(CultureInfo.InvariantCulture) + ". ",
        };
    }

    private static string? StyleType(IElement list)
    {
        var style = list.GetAttribute("style") ?? "";
        if (style.Contains("upper-roman", StringComparison.OrdinalIgnoreCase))
            return "I";
        if (style.Contains("lower-alpha", StringComparison.OrdinalIgnoreCase) || style.Contains("lower-latin", StringComparison.OrdinalIgnoreCase))
            return "a";
        return style.Contains("upper-alpha", StringComparison.OrdinalIgnoreCase) ? "A" : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 10_000 ? number : null;

    // a … z; a list of more items goes on with numbers.
    private static string Letter(int number, char first) =>
        number is >= 1 and <= 26 ? ((char)(first + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > 39)
            return number.ToString(CultureInfo.InvariantCulture);
        string[] units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', number / 10) + units[number % 10];
    }
}
