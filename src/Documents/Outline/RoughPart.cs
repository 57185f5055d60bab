using Xanh.Documents.Reading;

namespace Xanh.Documents.Outline;

/// <summary>The blocks of one part before its sections are known.</summary>
internal sealed class RoughPart(PartKind kind, string? label)
{
    public PartKind Kind { get; } = kind;

    public string? Label { get; } = label;

    public List<Block> Body { get; } = [];

    public List<Block> Closing { get; } = [];
}
