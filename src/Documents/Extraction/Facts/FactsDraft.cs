using Xanh.Documents.Extraction.Layout;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Facts;

/// <summary>The facts while they are gathered: the first finder of a field wins, and each brings its evidence.</summary>
internal sealed class FactsDraft
{
    private readonly Dictionary<string, Evidence> sources = new(StringComparer.Ordinal);

    public PlanFacts Facts { get; private set; } = PlanFacts.None;

    public bool Lacks(string field) => !sources.ContainsKey(field);

    public void Set(string field, Evidence evidence, Func<PlanFacts, PlanFacts> set)
    {
        if (sources.TryAdd(field, evidence))
            Facts = set(Facts) with { Sources = sources };
    }

    public void Set(string field, (TracedText Value, Block Block) found, double confidence, string rule, Func<PlanFacts, PlanFacts> set) =>
        Set(field, new Evidence(found.Value.Span, confidence * found.Block.Confidence, rule) { Page = found.Block.Page }, set);

    public void Set(string field, BlockLine line, double confidence, string rule, Func<PlanFacts, PlanFacts> set) =>
        Set(field, (line.Text, line.Block), confidence, rule, set);
}
