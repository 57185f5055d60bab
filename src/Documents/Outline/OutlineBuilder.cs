using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Outline;

/// <summary>Builds the outline of a document from its blocks.</summary>
internal static class OutlineBuilder
{
    public static PlanOutline Build(SourceText source, WordLists lexicon)
    {
        var signs = new HeadingSigns(lexicon);
        var parts = PartSplitter.Split(source.Blocks)
            .Select(rough => Refine(rough, signs))
            .ToList();
        // A decision that holds the plan in its own articles is the plan.
        if (!parts.Exists(p => p.Kind == PartKind.Main) && parts.FindIndex(p => p.Kind == PartKind.Cover) is >= 0 and var cover)
            parts[cover] = parts[cover] with { Kind = PartKind.Main };
        return new PlanOutline(source, parts.Count > 0 ? parts : [EmptyPart]);
    }

    private static readonly Part EmptyPart = new() { Kind = PartKind.Main, Front = [], Sections = [], Closing = [] };

    private static Part Refine(RoughPart rough, HeadingSigns signs)
    {
        var body = rough.Body;
        List<Block> front = [];
        if (rough.Kind == PartKind.Annex)
        {
            // Titles up to the first table or numbered paragraph are the front of an annex.
            front.AddRange(body.TakeWhile(b => b is Paragraph p && Text.LineMark.At(p.Text.Value) is null && !p.Text.Value.EndsWith('.')));
            body = body[front.Count..];
        }
        var (before, sections) = SectionTreeBuilder.Build(body, signs);
        return new Part
        {
            Kind = rough.Kind,
            Label = rough.Label,
            Front = [.. front, .. before],
            Sections = sections,
            Closing = rough.Closing,
        };
    }
}
