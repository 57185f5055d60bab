using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Xanh.Documents.Reading.Html;

/// <summary>Reads a saved web page: the portal's attributes of the paper, then the paper itself without menus, lists of links and advertisements.</summary>
internal sealed class HtmlReader : IReader
{
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var html = HtmlDecoding.Decode(file, context);
        if (HtmlNesting.IsTooDeep(html))
            throw ReadRefusedException.Of("html-too-deep", file.Name);
        using var page = new HtmlParser().ParseDocument(html);
        if (page.Body is not { } body)
            return Task.FromResult<IReadOnlyList<Block>>([]);
        var visibility = new HtmlVisibility(page);
        var content = ContentFinder.Find(body, visibility);
        var blocks = new List<Block>();
        blocks.AddRange(PortalMetadata.Read(body, content, visibility, context));
        blocks.AddRange(PageTitle.Read(body, content, visibility, context));
        var walk = new ContentWalk(visibility, context);
        blocks.AddRange(new ContentFlow(context).Blocks(walk.Read(content)));
        if (!ReferenceEquals(content, body))
            context.Note("html-clutter-left-out", span: null, file.Name);
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }
}
