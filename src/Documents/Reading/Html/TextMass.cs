using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Xanh.Documents.Reading.Html;

/// <summary>How much text each element of a page holds, inside and outside of links, and how many signs of an official paper.</summary>
internal sealed partial class TextMass
{
    private readonly Dictionary<INode, Mass> masses = new(ReferenceEqualityComparer.Instance);

    public TextMass(IElement root, Func<IElement, bool> skip)
    {
        var open = new Stack<Mass>();
        open.Push(masses[root] = new Mass());
        var links = 0;
        foreach (var (node, ends) in TreeWalk.Of(root, skip))
        {
            if (node is IText text)
            {
                open.Peek().Add(text.Data, links > 0);
            }
            else if (node is IElement element)
            {
                links += element.LocalName == "a" ? (ends ? -1 : 1) : 0;
                if (ends)
                    Close(open);
                else
                    open.Push(masses[element] = new Mass());
            }
        }
    }

    /// <summary>The mass of an element; nothing for one that was skipped.</summary>
    public Mass Of(IElement element) => masses.GetValueOrDefault(element) ?? new Mass();

    private static void Close(Stack<Mass> open)
    {
        var closed = open.Pop();
        open.Peek().Add(closed);
    }

    internal sealed partial class Mass
    {
        public int Plain { get; private set; }

        public int Linked { get; private set; }

        /// <summary>Signs that only the paper itself bears.</summary>
        public int Signs { get; private set; }

        public bool IsMostlyLinks => Linked > 0 && Linked * 10 >= (Plain + Linked) * 7;

        public void Add(string text, bool linked)
        {
            var count = text.Count(c => !char.IsWhiteSpace(c));
            if (linked)
                Linked += count;
            else
                Plain += count;
            if (count >= 5)
                Signs += Sign().Count(text);
        }

        public void Add(Mass other)
        {
            Plain += other.Plain;
            Linked += other.Linked;
            Signs += other.Signs;
        }

        [GeneratedRegex(@"Độc\s+lập\s*[-–]\s*Tự\s+do|CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Nơi\s+nhận\s*:|^\s*Số\s*:|TỔ\s+CHỨC\s+THỰC\s+HIỆN|^\s*PHỤ\s+LỤC|^\s*(?:TM|KT)\.\s", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
        private static partial Regex Sign();
    }
}
