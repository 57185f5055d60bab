using Xanh.Documents.Text;

namespace Xanh.Documents.Plan;

/// <summary>Where an item stands in the source, how sure the reader is, and which rule found it.</summary>
/// <param name="Confidence">0–1.</param>
/// <param name="Rule">Name of the rule, in kebab case.</param>
public sealed record Evidence(SourceSpan Span, double Confidence, string Rule)
{
    public int? Page { get; init; }
}
