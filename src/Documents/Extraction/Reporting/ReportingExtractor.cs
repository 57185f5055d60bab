using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Reporting;

/// <summary>Finds the duties to report: who, to whom, how often, by which day.</summary>
/// <remarks>Only what recurs or is bound to an event is a duty; estimates of money sent to the finance body are not reports.</remarks>
internal sealed partial class ReportingExtractor : IExtractor
{
    private const int AParagraph = 80;

    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind == PlanKind.NotAPlan)
            return;
        var parties = PartyReader.Of(draft.Lexicon);
        var reader = new SectionReader(parties, new ReportLinks(parties), draft);
        foreach (var part in outline.Parts.Where(p => p.Kind == PartKind.Main))
        {
            foreach (var section in part.Sections)
                reader.Read(section, null);
        }
        draft.ReportingDuties.Sort((a, b) => a.Evidence.Span.Start.CompareTo(b.Evidence.Span.Start));
    }

    private static bool Reports(SectionKind kind) => kind is SectionKind.Assignment or SectionKind.Reporting or SectionKind.Other or SectionKind.Solutions;

    /// <summary>Reads one section after another, remembering who was spoken of.</summary>
    private sealed class SectionReader(PartyReader parties, ReportLinks links, PlanDraft draft)
    {
        public void Read(Section section, string? inheritedWho)
        {
            var heading = section.Heading.Value;
            var who = HeadingParties(heading) ?? inheritedWho;
            if (Reports(section.Kind))
            {
                if (heading.Length > AParagraph && section.Items.Count > 0)
                    ReadText(section.Heading, section.Items[0], who, section.Kind);
                else if (heading.Length > AParagraph)
                    ReadText(section.Heading, new OutlineItem { Block = new Reading.Paragraph { Span = section.Heading.Span, Text = section.Heading }, Text = section.Heading }, who, section.Kind);
            }
            // In the order of the text: what stands behind the last child comes after it.
            var behind = section.Children.Count == 0 ? [] : section.Items.Where(i => i.Block.Span.Start > section.Children[^1].Heading.Span.Start).ToList();
            if (Reports(section.Kind))
                ReadItems([.. section.Items.Except(behind)], who, section.Kind);
            foreach (var child in section.Children)
                Read(child, who);
            if (Reports(section.Kind))
                ReadItems(behind, who, section.Kind);
        }

        private void ReadItems(IReadOnlyList<OutlineItem> items, string? who, SectionKind kind)
        {
            foreach (var item in items.Where(i => i.Table is null))
            {
                var text = item.Text.Value;
                ReadText(item.Text, item, who, kind);
                var below = LeadParties(text);
                ReadItems(item.Children, below ?? who, kind);
                if (below is not null && item.Children.Count == 0)
                    who = below;
            }
        }

        // "1. Sở Công Thương", "Trách nhiệm của Sở Tài chính:"
        private string? HeadingParties(string heading)
        {
            var start = HeadingOpening().Match(heading).Length;
            var read = parties.ReadAt(heading, start);
            return read.Count > 0 && read[0].Start <= start + 8 ? string.Join("; ", read.Select(p => p.Name)) : null;
        }

        // "… phân công Sở Công Thương:" speaks for the bullets below it.
        private string? LeadParties(string text)
        {
            if (!text.TrimEnd().EndsWith(':'))
                return null;
            return links.SubjectOf(text.TrimEnd(' ', ':')) ?? (parties.IsPartyList(text) ? HeadingParties(text) : null);
        }

        private void ReadText(TracedText text, OutlineItem item, string? who, SectionKind kind)
        {
            var masked = SentenceMask.Of(text.Value);
            foreach (var (start, end) in Clauses(masked))
            {
                var clause = masked[start..end];
                if (!Speaks().IsMatch(clause) || Money().IsMatch(clause))
                    continue;
                var rhythms = ReportRhythms.In(clause);
                if (rhythms.Count == 0)
                    continue;
                var found = links.In(masked, start, end);
                if (found.Count == 0 || found.All(l => l.To is null))
                    found = kind == SectionKind.Reporting && draft.ReportingDuties.Count > 0 ? [Again(found)] : [];
                var stretch = text.Substring(start, end - start).Trim(";.,");
                Add(found, rhythms, who, PlanDraft.Evidence(stretch, item, 0.85, "report-sentence"));
            }
        }

        // "Báo cáo năm: trước ngày 15/12" goes to where the reports before it went.
        private ReportLink Again(IReadOnlyList<ReportLink> found)
        {
            var last = draft.ReportingDuties[^1];
            return new ReportLink(found.Count > 0 && found[0].Who is { } who ? who : last.Who, last.To);
        }

        private void Add(IReadOnlyList<ReportLink> found, IReadOnlyList<ReportRhythm> rhythms, string? who, Evidence evidence)
        {
            for (var i = 0; i < found.Count; i++)
            {
                foreach (var rhythm in rhythms)
                {
                    // A day is that of the first link: what is passed on goes later.
                    var duty = new ReportingDuty(found[i].Who ?? who, found[i].To, rhythm.Frequency, i == 0 ? rhythm.Deadline : null, evidence);
                    if (!draft.ReportingDuties.Exists(d => d.Who == duty.Who && d.To == duty.To && d.Frequency == duty.Frequency && (duty.Deadline is null || d.Deadline == duty.Deadline)))
                        draft.ReportingDuties.Add(duty);
                }
            }
        }

        private static IEnumerable<(int Start, int End)> Clauses(string text)
        {
            var start = 0;
            foreach (Match end in ClauseEnd().Matches(text))
            {
                yield return (start, end.Index);
                start = end.Index + end.Length;
            }
            if (start < text.Length)
                yield return (start, text.Length);
        }
    }

    [GeneratedRegex(@";|(?<=[\p{Ll}\d)”])\.(?=\s+\p{Lu}|\s*$)|\n", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:báo\s+cáo|phản\s+ánh|gửi\s+(?:kết\s+quả|số\s+liệu|về|sở|bộ|ubnd|ủy\s+ban|uỷ\s+ban|ban|phòng|cục))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\b(?:dự\s+toán|bố\s+trí\s+(?:kinh\s+phí|vốn|ngân\s+sách)|cơ\s+quan\s+tài\s+chính|quyết\s+toán|thanh\s+toán)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:\s*(?:trách\s+nhiệm\s+của|nhiệm\s+vụ\s+của|giao|đề\s+nghị|đối\s+với|thủ\s+trưởng)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingOpening();
}
