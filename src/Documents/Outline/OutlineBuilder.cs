using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Outline;

/// <summary>Builds the outline of a document from its blocks.</summary>
internal static class OutlineBuilder
{
    public static PlanOutline Build(SourceText source, WordLists lexicon)
    {
        _ = lexicon;
        var items = source.Blocks.Select(b => new OutlineItem { Block = b, Text = (b as Paragraph)?.Text ?? TracedText.Empty }).ToList();
        var section = new Section { Label = "", Path = "", Kind = SectionKind.Other, Heading = TracedText.Empty, Items = items, Children = [] };
        return new PlanOutline(source, [new Part { Kind = PartKind.Main, Front = [], Sections = [section], Closing = [] }]);
    }
}
