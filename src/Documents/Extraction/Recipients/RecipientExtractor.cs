using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Extraction.Signature;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Recipients;

/// <summary>The list under "Nơi nhận": one or several on a line, beside the signature or in a cell; "Lưu" stays last.</summary>
internal sealed partial class RecipientExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.Article)
            return;
        foreach (var closing in PartZones.Closings(outline))
        {
            Read(closing, draft);
            if (draft.Recipients.Count > 0)
                return;
        }
    }

    private static void Read(IReadOnlyList<Block> closing, PlanDraft draft)
    {
        var inside = false;
        var open = false;
        foreach (var line in BlockLines.Of(closing))
        {
            var text = line.Text.Substring(0, SignatureText.StartIn(line.Value));
            var bulleted = false;
            if (Heading().Match(text.Value) is { Success: true } heading)
            {
                inside = open = true;
                text = text.Substring(heading.Length);
            }
            else if (!inside)
            {
                continue;
            }
            else if (draft.Recipients.Count > 0 && CopyOnFile().IsMatch(draft.Recipients[^1].Name) && !Continues(draft, text.Value))
            {
                // The copy on file is always the last line.
                return;
            }
            else if (Bullet().IsMatch(text.Value))
            {
                bulleted = open = true;
            }
            else if (!open || !(Continues(draft, text.Value) || Unmarked().IsMatch(text.Value)))
            {
                // The signature's own lines in between; the list may go on below them.
                open = false;
                continue;
            }
            AddLine(text, line, bulleted || !Continues(draft, text.Value), draft);
            open = !CopyOnFile().IsMatch(text.Value);
        }
    }

    private static void AddLine(TracedText text, BlockLine line, bool opensNew, PlanDraft draft)
    {
        var start = 0;
        foreach (Match parting in Parting().Matches(text.Value))
        {
            Add(text.Substring(start, parting.Index - start), line, opensNew || start > 0, draft);
            start = parting.Index + 1;
        }
        Add(text.Substring(start), line, opensNew || start > 0, draft);
    }

    private static void Add(TracedText text, BlockLine line, bool opensNew, PlanDraft draft)
    {
        var beside = NameBeside().Match(text.Value);
        var own = (beside.Success ? text.Substring(0, beside.Index + 1) : text).Trim("-–+•*;.,:\uF0B7\uF02D");
        if (own.Length == 0 || !own.Value.Any(char.IsLetter))
            return;
        var name = VietnameseText.CollapseBlanks(own.Value);
        if (opensNew || draft.Recipients.Count == 0)
        {
            draft.Recipients.Add(new Recipient(name, new Evidence(own.Span, 0.95 * line.Block.Confidence, "recipient-line") { Page = line.Block.Page }));
            return;
        }
        var last = draft.Recipients[^1];
        draft.Recipients[^1] = new Recipient($"{last.Name} {name}", last.Evidence with { Span = last.Evidence.Span.Cover(own.Span) });
    }

    // A wrapped line goes on with a small letter or an open bracket before it.
    private static bool Continues(PlanDraft draft, string line) =>
        draft.Recipients.Count > 0 && line.Trim().Length > 0
        && (char.IsLower(line.Trim()[0]) || draft.Recipients[^1].Name.Count(c => c == '(') > draft.Recipients[^1].Name.Count(c => c == ')'));

    [GeneratedRegex(@"^\s*(?:\*+\s*)?N[ơo]i\s+nh[ậa]n\s*[:.]?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*[-–—+•*\uF0B7\uF02D]", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[;,]\s*$|^\s*(?:Như\s|Lưu\s*:?)|\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    // "- A;- B;", "A; B; Lưu: VT": not a comma, and not the dash of "PT - TH".
    [GeneratedRegex(@";(?=\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    [GeneratedRegex(@"^\s*[-–+•*]?\s*Lưu\s*:?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CopyOnFile();

    // "- Lưu: VT, KTN. Trần Văn Mẫu": the signer's name on the same line.
    [GeneratedRegex(@"(?<=\p{L}\p{L}|\))[.]\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBeside();
}
