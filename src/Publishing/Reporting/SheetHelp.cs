using System.Globalization;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Publishing.Reporting;

/// <summary>The words beside an answer: the question's own help and what its rule asks.</summary>
internal static class SheetHelp
{
    public static string Of(SheetField field, CultureInfo culture)
    {
        var mark = TypedNumber.MarkOf(culture);
        var words = new List<string>();
        if (!string.IsNullOrWhiteSpace(field.Help))
            words.Add(field.Help.Trim());
        words.Add(Text("kind-" + field.Rule.Kind));
        if (field.Rule.Min is { } min)
            words.Add(Text("at-least", TypedNumber.Show(TypedNumber.Keep(min), mark)));
        if (field.Rule.Max is { } max)
            words.Add(Text("at-most", TypedNumber.Show(TypedNumber.Keep(max), mark)));
        if (field.Rule.MaxLength is { } letters)
            words.Add(Text("letters", TypedNumber.Show(TypedNumber.Keep(letters), mark)));
        if (field.Rule.Required)
            words.Add(Text("required"));
        return string.Join(' ', words);

        string Text(string key, params object[] arguments) => PublishingTexts.Table.Format("report-sheet." + key, culture, arguments);
    }
}
