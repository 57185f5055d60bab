using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Parties;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>The signs by which a paragraph is known as a heading, a body sentence, or the closing words of a plan.</summary>
internal sealed partial class HeadingSigns(WordLists lexicon)
{
    private const int LongestHeading = 45;
    private const int LongestBareHeading = 22;

    private readonly HeadingKinds kinds = HeadingKinds.Of(lexicon);
    private readonly PartyReader parties = PartyReader.Of(lexicon);
    private readonly WordTrie closings = new(lexicon.List("closings"));

    /// <summary>Whether bare text may follow under <paramref name="text"/> as under a heading: it is no finished sentence.</summary>
    public bool LooksLikeHeading(Paragraph paragraph, string text)
    {
        if (parties.IsPartyList(text))
            return true;
        if (paragraph.Bold == true)
            return CountWords(text) <= LongestHeading && (text[^1] is not ('.' or ';') || CountWords(text) <= LongestBareHeading);
        return text.Length > 0 && text[^1] is not ('.' or ';' or ',') && CountWords(text) <= LongestHeading;
    }

    /// <summary>A heading without a number: capitals or bold, short, and known by its words or a body's name alone.</summary>
    public bool IsBareHeading(Paragraph paragraph, bool underAssignment)
    {
        var text = paragraph.Text.Value;
        if (CountWords(text) > LongestBareHeading || text[^1] is '.' or ';' or ',' || paragraph.Role != ParagraphRole.Body)
            return false;
        if (underAssignment && parties.IsPartyList(text) && (text[^1] == ':' || paragraph.Bold == true || paragraph.Bold is null))
            return true;
        return (IsCapitals(text) || paragraph.Bold == true) && kinds.KindOf(text, atStart: true) != SectionKind.Other;
    }

    /// <summary>"Nhiệm vụ 2: …" with something else than the next of its kind behind it.</summary>
    public bool IsCountedHeading(string text, Block? next) =>
        Counted().IsMatch(text) && CountWords(text) <= LongestHeading && text[^1] is not ('.' or ';' or ',')
        && next is Paragraph follower && !Counted().IsMatch(follower.Text.Value) && !IsClosingWords(follower.Text.Value);

    public bool IsPartyList(string text) => parties.IsPartyList(text);

    /// <summary>"Trên đây là …", "Trong quá trình thực hiện …": words that end a plan, whatever bullet stands before them.</summary>
    public bool IsClosingWords(string text) => closings.MatchLength(MatchForm.Of(text), 0) > 0;

    /// <summary>The kind of a section: by its own heading, else by that of its parent.</summary>
    public SectionKind KindOf(string heading, SectionNode? parent)
    {
        var top = parent is null || parent.Kind == SectionKind.Other;
        if (parent?.Kind == SectionKind.Assignment ? parties.IsPartyList(heading) : parent?.Kind is SectionKind.Solutions or SectionKind.Other && parties.IsAgencyHeading(heading))
            return SectionKind.Assignment;
        var own = kinds.KindOf(heading, atStart: !top);
        if (parent is null)
            return own;
        return (parent.Kind, own) switch
        {
            (_, SectionKind.Other) => parent.Kind,
            (SectionKind.Assignment, not (SectionKind.Reporting or SectionKind.Funding)) => parent.Kind,
            (SectionKind.Background or SectionKind.Purpose, not (SectionKind.Goals or SectionKind.Purpose)) => parent.Kind,
            _ => own,
        };
    }

    /// <summary>"Nhóm nhiệm vụ 2: …" begins a group, whatever bullet it bears.</summary>
    public static bool IsGroup(string text) => text.StartsWith("Nhóm nhiệm vụ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Nhóm giải pháp", StringComparison.OrdinalIgnoreCase);

    public static bool IsCapitals(string text) => text.Any(char.IsLetter) && text.Count(char.IsUpper) >= 0.85 * text.Count(char.IsLetter);

    public static int CountWords(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                count++;
        }
        return count;
    }

    [GeneratedRegex(@"^(?:Nhiệm vụ|Nội dung|Giải pháp|Hoạt động)(?: số)? \d{1,2}\s*[:.]\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
