using Xanh.Programme.Plans;

namespace Xanh.Web.Plans;

/// <summary>A stretch of source text with what was read from it.</summary>
/// <param name="Starting">Items whose stretch begins here.</param>
/// <param name="Innermost">The shortest item that covers the stretch; null for text nothing was read from.</param>
public sealed record MarkedPiece(string Text, IReadOnlyList<SourceMark> Starting, SourceMark? Innermost);
