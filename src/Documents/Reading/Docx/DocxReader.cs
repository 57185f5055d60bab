using System.Xml;
using Xanh.Documents.Reading.Containers;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Reads .docx by walking its XML once: text and tables as they look with all changes accepted.</summary>
/// <remarks>Comments, page headers and footers are not read. Lines of a table of contents repeat headings and are left out.</remarks>
internal sealed class DocxReader : IReader
{
    /// <exception cref="ReadRefusedException">The container or one of its parts is not safe or not whole.</exception>
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        using var package = OfficePackage.Open(file, context.Limits);
        var main = MainPart(package);
        if (!package.Has(main))
            throw ReadRefusedException.Of("missing-content", file.Name, main);
        if (package.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            context.Warn("macros-ignored", span: null, file.Name);
        var parts = PackageRelationships.Of(package, main);
        var session = new DocxSession(
            file.Name,
            context,
            package.Read(parts.ByType("styles"), StyleSheet.Read, StyleSheet.Empty),
            package.Read(parts.ByType("numbering"), Numbering.Read, Numbering.Empty));
        var walk = new BlockWalk(session);
        List<Block> blocks =
        [
            .. package.Read(main, xml => ReadBody(xml, walk), []),
            .. package.Read(parts.ByType("footnotes"), xml => ReadNotes(xml, walk, "footnote", session.Footnotes), []),
            .. package.Read(parts.ByType("endnotes"), xml => ReadNotes(xml, walk, "endnote", session.Endnotes), []),
        ];
        session.Report();
        if (blocks.Count == 0)
            context.Warn("docx.no-text", span: null, file.Name);
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }

    private static string MainPart(OfficePackage package)
    {
        var named = PackageRelationships.Of(package, "").ByType("officeDocument");
        return named is not null && package.Has(named) ? named : "word/document.xml";
    }

    private static List<Block> ReadBody(XmlReader xml, BlockWalk walk)
    {
        while (xml.NextInside(depth: -1))
        {
            if (xml.LocalName != "body")
                continue;
            var target = new BlockTarget(ParagraphRole.Body, isCell: false);
            walk.Read(xml, target);
            ReadToEnd(xml);
            return target.Blocks;
        }
        return [];
    }

    // A part that is cut off or damaged behind the body is not whole either.
    private static void ReadToEnd(XmlReader xml)
    {
        while (xml.Read())
        {
            // Only checking.
        }
    }

    private static List<Block> ReadNotes(XmlReader xml, BlockWalk walk, string element, HashSet<string> wanted)
    {
        var target = new BlockTarget(ParagraphRole.Footnote, isCell: false);
        while (wanted.Count > 0 && xml.NextInside(depth: -1))
        {
            if (xml.LocalName != element)
                continue;
            if (wanted.Contains(xml.Attribute("id") ?? "") && xml.Attribute("type") is null or "normal")
                walk.Read(xml, target);
            else
                xml.SkipContent();
        }
        return target.Blocks;
    }
}
