using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting;

/// <summary>Turns what an approved report tells of work into notes on the work: pure.</summary>
internal static class ApprovedWork
{
    /// <param name="entries">Entries by id, with their notes.</param>
    /// <returns>The notes that entries took; what contradicts an entry (done twice, ended) leaves it as it is.</returns>
    public static IReadOnlyList<WorkNote> Write(Report report, ReportingPeriod period, IReadOnlyDictionary<Guid, WorkEntry> entries, DateOnly today, DateTimeOffset now)
    {
        var notes = new List<WorkNote>();
        foreach (var group in report.Fields.Select(f => (Of: ReportKeys.WorkOf(f.Key), f.Value)).Where(f => f.Of is not null).GroupBy(f => f.Of!.Value.EntryId))
        {
            if (!entries.TryGetValue(group.Key, out var entry))
                continue;
            var answers = group.ToDictionary(f => f.Of!.Value.Part, f => f.Value, StringComparer.Ordinal);
            if (NoteOf(report, period, entry, answers, today, now) is not { } note)
                continue;
            var earlier = entry.Notes.Where(n => n.ReportId == report.Id && n.ReplacedBy is null).MaxBy(n => n.WrittenAt);
            if (earlier is not null && earlier.Kind == note.Kind && earlier.On == note.On && string.Equals(earlier.Text, note.Text, StringComparison.Ordinal))
                continue;
            if ((earlier is null ? entry.Take(note) : entry.Correct(earlier, note)) is null)
                notes.Add(note);
        }
        return notes;
    }

    private static WorkNote? NoteOf(Report report, ReportingPeriod period, WorkEntry entry, Dictionary<string, string> answers, DateOnly today, DateTimeOffset now)
    {
        var status = answers.GetValueOrDefault(ReportKeys.Status, "");
        var words = new[] { answers.GetValueOrDefault(ReportKeys.Result, ""), answers.GetValueOrDefault(ReportKeys.Output, "") }.Where(w => !string.IsNullOrWhiteSpace(w)).ToList();
        if (status.Length == 0 && words.Count == 0)
            return null;
        if (status == WorkAnswers.NotStarted && words.Count == 0)
            return null;
        var at = entry.MomentOfNextNote(now);
        return new WorkNote
        {
            ProvinceId = report.ProvinceId,
            Id = Guid.CreateVersion7(at),
            EntryId = entry.Id,
            Kind = KindOf(status, entry),
            On = period.To < today ? period.To : today,
            Text = Short(string.Join("\n", words.Prepend(period.Name))),
            WrittenAt = at,
            WrittenBy = report.SubmittedBy ?? Guid.Empty,
            WriterUnit = report.UnitCode,
            ReportId = report.Id,
        };
    }

    private static WorkNoteKind KindOf(string status, WorkEntry entry) => status switch
    {
        WorkAnswers.Done when entry.Rule != DueRule.Continuous => WorkNoteKind.Done,
        WorkAnswers.UnderWay or WorkAnswers.Done when entry.StartedOn is null => WorkNoteKind.Started,
        _ => WorkNoteKind.Progress,
    };

    private static string Short(string text) => text.Length <= WorkLimits.Text ? text : text[..WorkLimits.Text];
}
