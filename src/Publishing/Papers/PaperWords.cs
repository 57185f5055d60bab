using System.Globalization;

namespace Xanh.Publishing.Papers;

/// <summary>The sentences of official documents, which are in Vietnamese whoever reads the page they come from.</summary>
internal static class PaperWords
{
    public static CultureInfo Vietnamese { get; } = CultureInfo.GetCultureInfo("vi-VN");

    public static string Of(string key, params object[] arguments) => PublishingTexts.Table.Format("paper." + key, Vietnamese, arguments);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Within a sentence: <c>Báo cáo năm</c> → <c>báo cáo năm</c>; capitals of abbreviations stay.</summary>
    public static string Inside(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? char.ToLower(words[0], Vietnamese) + words[1..] : words;
}
