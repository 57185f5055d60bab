using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Html;

/// <summary>One line of a page: the text between two breaks, with its look.</summary>
/// <param name="Soft">It follows a &lt;br&gt; inside the same block.</param>
internal sealed record HtmlLine(TracedText Text, bool Bold, bool Italic, Alignment Alignment, bool Soft, bool InLink);
