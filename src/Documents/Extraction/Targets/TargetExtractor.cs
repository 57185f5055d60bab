using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Tasks;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Documents.Texts;

namespace Xanh.Documents.Extraction.Targets;

/// <summary>Finds the numeric targets: in goals, solutions and prose, and in tables of targets by years.</summary>
internal sealed partial class TargetExtractor : IExtractor
{
    private const int LongestQuote = 90;

    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.NotAPlan)
            return;
        var quantities = QuantityReader.Of(draft.Lexicon);
        var sentences = new TargetSentences(quantities);
        var tables = new TargetTables(quantities, RoleWords.Of(draft.Lexicon));
        var horizon = draft.Facts.Period?.To ?? GoalsYear(outline);
        var earliest = draft.Facts.Date?.Year ?? draft.Facts.Period?.From;
        foreach (var part in outline.Parts.Where(p => p.Kind != PartKind.Cover))
        {
            foreach (var section in part.Sections)
                Walk(section, new TargetContext(horizon, false, TargetStrictness.Work, earliest));
            if (part.Kind == PartKind.Annex)
                ReadTables(part.Front, horizon);
        }
        draft.Targets.Sort((a, b) => a.Evidence.Span.Start.CompareTo(b.Evidence.Span.Start));

        void Walk(Section section, TargetContext inherited)
        {
            var context = Inherit(inherited, section.Heading.Value);
            var strictness = StrictnessOf(section.Kind);
            if (strictness is { } s)
                ReadItems(section.Items, context with { Strictness = s }, section);
            foreach (var child in section.Children)
                Walk(child, context);
        }

        void ReadItems(IReadOnlyList<OutlineItem> items, TargetContext context, Section section)
        {
            var running = context;
            foreach (var item in items)
            {
                if (item.Table is { } table)
                {
                    draft.Targets.AddRange(tables.Read(table, item, running));
                    continue;
                }
                draft.Targets.AddRange(sentences.Read(item.Text, running, t => PlanDraft.Evidence(t, item, 0.9, RuleOf(running)), PassedOver));
                var below = Inherit(running, LeadOf(item.Text.Value));
                ReadItems(item.Children, below, section);
                if (item.Children.Count == 0 && item.Text.Value.TrimEnd().EndsWith(':'))
                    running = below;
            }
        }

        // The only extractor of those side by side that has something to say; the lock keeps it right when another one has.
        void PassedOver(TracedText paragraph)
        {
            lock (draft.Diagnostics)
                draft.Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Info, "national-figures", Shortened(paragraph.Value)) { Span = paragraph.Span });
        }

        void ReadTables(IEnumerable<Block> blocks, int? year)
        {
            foreach (var table in blocks.OfType<Table>())
                draft.Targets.AddRange(tables.Read(table, new OutlineItem { Block = table, Text = TracedText.Empty }, new TargetContext(year, false, TargetStrictness.Work, earliest)));
        }
    }

    private static TargetStrictness? StrictnessOf(SectionKind kind) => kind switch
    {
        SectionKind.Goals => TargetStrictness.Goals,
        SectionKind.Assignment => TargetStrictness.Assignment,
        SectionKind.Solutions or SectionKind.Purpose or SectionKind.Other => TargetStrictness.Work,
        _ => null,
    };

    private static string Shortened(string text) => text.Length <= LongestQuote ? text : text[..text.LastIndexOf(' ', LongestQuote)] + " …";

    private static string RuleOf(TargetContext context) => context.Strictness == TargetStrictness.Goals ? "goal-quantity" : "work-quantity";

    private static TargetContext Inherit(TargetContext context, string heading)
    {
        var year = YearMentions.In(heading).Select(m => (int?)m.Year).LastOrDefault();
        return context with { Year = year ?? context.Year, Yearly = year is null && (context.Yearly || YearlyHeading().IsMatch(heading)) };
    }

    // What a line hands down to the bullets below it: all of it when it ends with a colon, else only what stands before its first colon.
    private static string LeadOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 ? text[..(colon + 1)] : text.Length < 80 ? text : "";
    }

    private static int? GoalsYear(PlanOutline outline) => outline.AllSections
        .Where(s => s.Kind == SectionKind.Goals)
        .SelectMany(s => s.Items.Select(i => i.Text.Value).Prepend(s.Heading.Value))
        .SelectMany(YearMentions.In)
        .Select(m => (int?)m.Year)
        .FirstOrDefault();

    [GeneratedRegex(@"\b(?:mỗi|hằng|hàng)\s+năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlyHeading();
}
