using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>The headline and the opening lines of an article, which news pages keep beside its body.</summary>
internal static partial class PageTitle
{
    private const int LongestLead = 1200;

    /// <summary>Headline and opening lines outside <paramref name="content"/>; none for official papers, which bear their own title.</summary>
    public static IEnumerable<Paragraph> Read(IElement body, IElement content, HtmlVisibility visibility, ReadContext context)
    {
        if (ReferenceEquals(body, content) || new TextMass(content, visibility.IsHidden).Of(content).Signs > 0)
            yield break;
        if (body.QuerySelectorAll("h1").FirstOrDefault(h => IsOutside(h, content, visibility)) is { } title)
            yield return Write(title, bold: true, context);
        if (body.QuerySelectorAll("p, h2, div").FirstOrDefault(e => IsLead(e) && IsOutside(e, content, visibility)) is { } lead)
            yield return Write(lead, bold: false, context);
    }

    private static Paragraph Write(IElement element, bool bold, ReadContext context)
    {
        var text = context.Text.Append(VietnameseText.CollapseBlanks(element.TextContent));
        context.Text.EndLine();
        return new Paragraph { Text = text, Span = text.Span, Bold = bold };
    }

    private static bool IsLead(IElement element) => Lead().IsMatch(element.ClassName ?? "") && element.TextContent.Length is > 40 and < LongestLead;

    private static bool IsOutside(IElement element, IElement content, HtmlVisibility visibility) =>
        !content.Contains(element) && !element.Contains(content) && !string.IsNullOrWhiteSpace(element.TextContent) && !visibility.IsHidden(element);

    [GeneratedRegex(@"(?:^|[\s_-])(?:sapo|lead|summary|description|mo-?ta|tom-?tat)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
