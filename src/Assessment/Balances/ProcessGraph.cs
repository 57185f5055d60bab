using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Balances;

/// <summary>Steps and the streams between them; recycling loops are allowed. One graph carries mass, water, energy, components and cost. Immutable.</summary>
public sealed class ProcessGraph
{
    private ProcessGraph(IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessStream> streams) => (Steps, Streams) = (steps, streams);

    public IReadOnlyList<ProcessStep> Steps { get; }

    public IReadOnlyList<ProcessStream> Streams { get; }

    /// <returns>Refused <c>id-twice</c>, <c>step-unknown</c>, <c>stream-without-step</c>, <c>amount-negative</c> or <c>deviation-not-positive</c>, each with the stream or step named.</returns>
    public static Answer<ProcessGraph> Of(IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessStream> streams)
    {
        var refusals = new List<CalculationRefusal>();
        var known = steps.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        refusals.AddRange(steps.Select(s => s.Id).Concat(streams.Select(s => s.Id)).GroupBy(id => id).Where(g => g.Count() > 1)
            .Select(g => Refusal("id-twice", g.Key, $"Mã “{g.Key}” dùng hai lần.", $"The identifier “{g.Key}” stands twice.")));
        foreach (var stream in streams)
        {
            foreach (var end in new[] { stream.From, stream.To }.OfType<string>().Where(e => !known.Contains(e)))
                refusals.Add(Refusal("step-unknown", stream.Id, $"Dòng “{stream.Id}” nối với công đoạn “{end}” không có.", $"The stream “{stream.Id}” is joined to the step “{end}”, which is not there."));
            if (stream.From is null && stream.To is null)
                refusals.Add(Refusal("stream-without-step", stream.Id, $"Dòng “{stream.Id}” không nối với công đoạn nào.", $"The stream “{stream.Id}” is joined to no step."));
            foreach (var (balance, amount) in stream.Amounts.Where(a => a.Value is not null))
            {
                if (!(amount!.Value >= 0) || !double.IsFinite(amount.Value))
                    refusals.Add(Refusal("amount-negative", stream.Id, $"Lượng {balance} của dòng “{stream.Id}” phải là số không âm.", $"The {balance} of the stream “{stream.Id}” must be a number from zero up."));
                if (!(amount.Deviation > 0) && amount.Value != 0)
                    refusals.Add(Refusal("deviation-not-positive", stream.Id, $"Độ lệch chuẩn {balance} của dòng “{stream.Id}” phải lớn hơn 0.", $"The deviation of {balance} of the stream “{stream.Id}” must be above zero."));
            }
        }
        return refusals.Count > 0 ? Answers.Refused<ProcessGraph>(refusals) : Answers.Of(new ProcessGraph([.. steps], [.. streams]));
    }

    /// <summary>Every balance some stream takes part in.</summary>
    public IReadOnlyList<string> Balances() => [.. Streams.SelectMany(s => s.Amounts.Keys).Distinct(StringComparer.Ordinal)];

    internal IEnumerable<ProcessStream> Into(string? step) => Streams.Where(s => s.To == step && (step is not null || s.From is not null));

    internal IEnumerable<ProcessStream> OutOf(string? step) => Streams.Where(s => s.From == step && (step is not null || s.To is not null));

    private static CalculationRefusal Refusal(string code, string id, string vietnamese, string english) => new(code, id, new Words(vietnamese, english));
}
