using System.Globalization;
using Xanh.Documents.Texts;

namespace Xanh.Cli;

/// <summary>What the commands say, in one language.</summary>
internal sealed class CliTexts(CultureInfo culture)
{
    public static TextTable Table { get; } = new(typeof(CliTexts).Assembly);

    public CultureInfo Culture => culture;

    public string this[string key, params object[] arguments] => Table.Format(key, culture, arguments);

    /// <param name="language"><c>vi</c> or <c>en</c>, as <c>--lang</c> gives it.</param>
    public static CliTexts In(string? language) =>
        new(CultureInfo.GetCultureInfo(string.Equals(language, "en", StringComparison.Ordinal) ? "en-GB" : "vi-VN"));
}
