namespace Xanh.Assessment.Balances;

/// <summary>Which streams close a loop, and in which column each step stands: one after the last of those before it.</summary>
internal sealed class SankeyOrder
{
    private readonly List<string> steps;
    private readonly IReadOnlyList<ProcessStream> streams;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public SankeyOrder(IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessStream> streams)
    {
        (this.steps, this.streams) = ([.. steps.Select(s => s.Id)], streams);
        foreach (var step in this.steps)
            Column(step);
    }

    public int Column(string step) => columns.TryGetValue(step, out var column)
        ? column
        : columns[step] = streams.Where(s => s.To == step && s.From is not null && !GoesBack(s)).Select(s => Column(s.From!) + 1).DefaultIfEmpty(0).Max();

    /// <summary>Of a loop, the stream that leads to a step named before (or to itself) is the one that goes back.</summary>
    public bool GoesBack(ProcessStream stream) =>
        stream is { From: { } from, To: { } to } && steps.IndexOf(to) <= steps.IndexOf(from) && Reaches(to, from, new HashSet<string>(StringComparer.Ordinal));

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && streams.Any(s => s.From == from && s.To is { } next && Reaches(next, to, seen)));
}
