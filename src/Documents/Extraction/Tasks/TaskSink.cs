using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Collects tasks; fills in what their own sentence says of lead, coordinators and time.</summary>
internal sealed class TaskSink(PlanDraft draft, Roles roles)
{
    public List<PlanTask> Tasks { get; } = [];

    public PlanDraft Draft { get; } = draft;

    public Roles Roles { get; } = roles;

    public int? IssueYear => Draft.Facts.Date?.Year ?? Draft.Facts.Period?.From;

    /// <summary>Adds the task that <paramref name="text"/> states.</summary>
    /// <param name="leads">Leads by the heading; the sentence's own come first where it names any ("Giao X chủ trì").</param>
    public void Add(OutlineItem item, TracedText text, TaskOrigin origin, string section, string? group, IReadOnlyList<string> leads, string rule, double confidence)
    {
        var own = Roles.Leads(text.Value);
        if (own.Count == 0 && origin == TaskOrigin.Assignment)
            own = leads.Count == 0 ? Roles.Subject(text.Value) : Roles.OneOf(leads, text.Value);
        if (own.Count == 0 && origin == TaskOrigin.Solution && leads.Count == 0)
            own = Roles.NamedSubject(text.Value);
        var lead = own.Count > 0 ? own : leads;
        var found = TimeFrames.FindInSentence(text.Value, Draft.Lexicon, IssueYear);
        Tasks.Add(new PlanTask
        {
            Text = text.Value,
            Origin = origin,
            Section = section,
            Group = string.IsNullOrEmpty(group) ? null : group,
            Lead = lead,
            Coordinate = [.. Roles.Coordinators(text.Value).Where(c => !lead.Contains(c, StringComparer.OrdinalIgnoreCase))],
            Time = found?.Time ?? TimeFrame.None,
            Evidence = PlanDraft.Evidence(text, item, confidence, rule),
        });
    }

    /// <summary>Gives the coordinators that a heading names to the tasks from number <paramref name="from"/> on that name none themselves.</summary>
    public void SetCoordinators(int from, IReadOnlyList<string> names)
    {
        for (var i = from; i < Tasks.Count; i++)
        {
            if (Tasks[i].Coordinate.Count == 0)
                Tasks[i] = Tasks[i] with { Coordinate = names };
        }
    }

    /// <summary>Gives the time that a heading prints to the tasks from number <paramref name="from"/> on that name none themselves.</summary>
    public void SetTime(int from, string time)
    {
        var frame = TimeFrames.ParseCell(time, IssueYear);
        for (var i = from; i < Tasks.Count; i++)
        {
            if (Tasks[i].Time.Kind == TimeKind.None)
                Tasks[i] = Tasks[i] with { Time = frame };
        }
    }
}
