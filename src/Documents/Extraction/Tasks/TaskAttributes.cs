using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Lines such as "Đơn vị chủ trì: …" that speak of the tasks above them.</summary>
internal sealed class TaskAttributes(TaskSink sink, PartyReader parties)
{
    public bool Applied { get; private set; }

    /// <summary>Lays what a labelled line says on all tasks from number <paramref name="from"/> on.</summary>
    public void Apply(int from, TaskRole role, TracedText value)
    {
        Applied = true;
        for (var i = from; i < sink.Tasks.Count; i++)
            sink.Tasks[i] = With(sink.Tasks[i], role, value.Trim(".;,").Value);
    }

    private PlanTask With(PlanTask task, TaskRole role, string value) => role switch
    {
        TaskRole.Lead => task with { Lead = Names(value), Coordinate = Coordinators(value, task) },
        TaskRole.Coordinate => task with { Coordinate = Names(value) },
        TaskRole.Time => task with { Time = TimeFrames.ParseCell(value, sink.IssueYear) },
        TaskRole.Product => task with { Product = value },
        _ => task,
    };

    // "Đơn vị chủ trì: Sở A; đơn vị phối hợp: Sở B" on one line
    private IReadOnlyList<string> Coordinators(string value, PlanTask task)
    {
        var inLine = sink.Roles.Coordinators(value);
        return inLine.Count > 0 ? inLine : task.Coordinate;
    }

    private List<string> Names(string value)
    {
        var stop = MatchForm.Of(value).IndexOf("phối hợp", StringComparison.Ordinal);
        var lead = stop > 0 ? value[..Math.Max(0, value.LastIndexOfAny([';', ',', '.', '('], stop))] : value;
        if (MatchForm.Of(lead).IndexOf(" chủ trì", StringComparison.Ordinal) is > 0 and var said)
            lead = lead[..said];
        return [.. parties.ReadCell(lead.Length > 0 ? lead : value).Select(p => p.Name)];
    }
}
