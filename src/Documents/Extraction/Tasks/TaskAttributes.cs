using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Lines such as "Đơn vị chủ trì: …" that speak of the tasks above them.</summary>
internal sealed class TaskAttributes(TaskSink sink, PartyReader parties)
{
    private readonly RoleWords words = RoleWords.Of(sink.Draft.Lexicon);

    public bool Applied { get; private set; }

    /// <summary>Lays what a labelled line says on all tasks from number <paramref name="from"/> on.</summary>
    public void Apply(int from, TaskRole role, TracedText value)
    {
        Applied = true;
        foreach (var piece in Pieces(role, value.Value))
        {
            for (var i = from; i < sink.Tasks.Count; i++)
                sink.Tasks[i] = With(sink.Tasks[i], piece.Role, piece.Value.Trim(' ', '.', ';', ',', '\n'));
        }
    }

    // "Chủ trì: A; phối hợp: B, C; thời gian: 2026 - 2027" on one line
    private List<Labelled> Pieces(TaskRole role, string value)
    {
        var pieces = new List<Labelled>();
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is not (';' or '.' or ',' or '\n'))
                continue;
            var rest = value[(i + 1)..].TrimStart(' ', '-', '–', '+');
            if (words.OfLine(rest) is not { Role: not TaskRole.Content } next)
                continue;
            pieces.Add(new Labelled(role, value[start..i]));
            (role, start) = (next.Role, value.Length - rest.Length + next.ValueStart);
            i = start - 1;
        }
        pieces.Add(new Labelled(role, value[start..]));
        return pieces;
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

    private sealed record Labelled(TaskRole Role, string Value);
}
