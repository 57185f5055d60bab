using System.Text.RegularExpressions;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Funding;

/// <summary>Sources of money: named in the funding section (nested brackets included), in a paragraph that opens with "Kinh phí", or in an article's prose.</summary>
internal sealed partial class FundingExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.NotAPlan)
            return;
        var sections = outline.AllSections.Where(s => s.Kind == SectionKind.Funding).ToList();
        foreach (var section in sections)
        {
            // A heading without items is itself the sentence ("2. Kinh phí … được bố trí từ …").
            if (section.Heading.Length > 0 && FundingNames.SpeaksOfMoney(section.Heading.Value) && section.Items.Count > 0)
                Read(section.Heading, section.Items[0].Block, draft, FundingContext.Section);
            else if (section.Heading.Length > 0 && section.Items.Count == 0)
                Read(section.Heading, BlockNear(outline, section), draft, FundingContext.Section);
            foreach (var item in section.Items.SelectMany(i => i.SelfAndDescendants))
                Read(item.Text, item.Block, draft, FundingContext.Section);
        }
        if (sections.Count > 0)
            return;
        var context = draft.Kind == PlanKind.Article ? FundingContext.Prose : FundingContext.Section;
        foreach (var paragraph in outline.Source.Blocks.OfType<Paragraph>())
        {
            if (context == FundingContext.Prose || OpensWithMoney().IsMatch(paragraph.Text.Value))
                Read(paragraph.Text, paragraph, draft, context);
        }
        if (draft.FundingSources.Count > 0)
            return;
        // A plan that speaks of money in passing only: "Sở Tài chính … bố trí kinh phí từ nguồn ngân sách tỉnh".
        foreach (var paragraph in outline.Source.Blocks.OfType<Paragraph>().Where(p => FundingNames.SpeaksOfMoney(p.Text.Value)))
            Read(paragraph.Text, paragraph, draft, FundingContext.Prose);
    }

    private static Block BlockNear(PlanOutline outline, Section section) =>
        outline.Source.Blocks.LastOrDefault(b => b.Span.Start <= section.Heading.Span.Start) ?? outline.Source.Blocks[0];

    private static void Read(TracedText text, Block block, PlanDraft draft, FundingContext context)
    {
        foreach (var (index, length) in FundingNames.In(text.Value, context))
        {
            var name = VietnameseText.CollapseBlanks(text.Value.Substring(index, length));
            if (IsKnown(name, draft))
                continue;
            var evidence = new Evidence(text.SpanOf(index, length), (context == FundingContext.Section ? 0.92 : 0.8) * block.Confidence, context == FundingContext.Section ? "funding-section" : "funding-prose") { Page = block.Page };
            draft.FundingSources.Add(new FundingSource(name, evidence));
        }
    }

    // The same source again, or a shorter way to name one: "nguồn vốn của doanh nghiệp" beside "vốn tự có của doanh nghiệp".
    private static bool IsKnown(string name, PlanDraft draft)
    {
        var words = Words(name);
        return draft.FundingSources.Exists(f => words.IsSubsetOf(Words(f.Name)));
    }

    private static HashSet<string> Words(string name) =>
        [.. VietnameseText.Fold(name).Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("các" or "nguồn" or "từ" or "và" or "của" or "những"))];

    [GeneratedRegex(@"^\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)])?\s*(?:(?:Nguồn\s+)?(?:Kinh\s+phí|vốn\s+thực\s+hiện)|Nguồn\s+lực\s+(?:thực\s+hiện|tài\s+chính)|Nguồn\s+vốn)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpensWithMoney();
}
