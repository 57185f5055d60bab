using System.Globalization;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Writes a list number in one of Word's number formats.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Letters)[] RomanSteps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly string[] VietnameseDigits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <param name="format">Value of <c>w:numFmt</c>; unknown ones are written as digits.</param>
    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => "- " + Digits(number) + " -",
        "vietnameseCounting" => Vietnamese(number),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Digits(number);
        var roman = "";
        foreach (var (value, letters) in RomanSteps)
        {
            for (; number >= value; number -= value)
                roman += letters;
        }
        return roman;
    }

    // a … z, aa, bb, …: Word repeats the letter.
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? Digits(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Vietnamese(int number)
    {
        if (number is < 0 or > 99)
            return Digits(number);
        var (tens, ones) = (number / 10, number % 10);
        if (tens == 0)
            return VietnameseDigits[ones];
        var head = tens == 1 ? "mười" : VietnameseDigits[tens] + " mươi";
        return ones switch
        {
            0 => head,
            1 when tens > 1 => head + " mốt",
            5 => head + " lăm",
            _ => head + " " + VietnameseDigits[ones],
        };
    }
}
