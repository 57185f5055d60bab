using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>Walks a tree of nodes without recursion: pages may be nested deeper than the stack.</summary>
internal static class TreeWalk
{
    /// <summary>Every node below <paramref name="root"/> in page order, elements also once more when they end.</summary>
    /// <param name="skip">Elements that are left out with all they hold.</param>
    public static IEnumerable<(INode Node, bool Ends)> Of(INode root, Func<IElement, bool> skip)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            var children = top.Node.ChildNodes;
            if (top.Next >= children.Length)
            {
                if (!ReferenceEquals(top.Node, root))
                    yield return (top.Node, true);
                continue;
            }
            open.Push((top.Node, top.Next + 1));
            var child = children[top.Next];
            if (child is IElement element && skip(element))
                continue;
            yield return (child, false);
            if (child is IElement)
                open.Push((child, 0));
        }
    }
}
