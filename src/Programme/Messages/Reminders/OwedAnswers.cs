using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Calendars;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>The answers to difficulties that are owed, and the words of their reminders.</summary>
public sealed class OwedAnswers(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>The head of who is to answer is told after so many working days.</summary>
    public const int EscalateAfter = 3;

    private static readonly DifficultyStepKind[] Asking =
        [DifficultyStepKind.Raised, DifficultyStepKind.Forwarded, DifficultyStepKind.Escalated, DifficultyStepKind.PutOff, DifficultyStepKind.Reopened];

    /// <summary>Days before the day an answer is due.</summary>
    public static IReadOnlyList<int> DaysBefore { get; } = [3, 1];

    /// <summary>Longest overdue first.</summary>
    public async Task<IReadOnlyList<AwaitedAnswer>> ListAsync(CancellationToken cancellation = default)
    {
        var waiting = await db.Difficulties.AsNoTracking().Where(d => d.ProvinceId == province.Id && d.ClosedOn == null && d.AnsweredOn == null)
            .Select(d => new { d.Id, d.Title, d.RaisedBy, d.AddressedTo, d.DueOn }).ToListAsync(cancellation);
        if (waiting.Count == 0)
            return [];
        var steps = (await db.DifficultySteps.AsNoTracking()
            .Where(s => s.ProvinceId == province.Id && Asking.Contains(s.Kind))
            .Join(db.Difficulties.Where(d => d.ClosedOn == null && d.AnsweredOn == null), s => new { s.ProvinceId, Id = s.DifficultyId }, d => new { d.ProvinceId, d.Id }, (s, _) => new { s.DifficultyId, s.Id, s.On, s.WrittenAt })
            .ToListAsync(cancellation)).ToLookup(s => s.DifficultyId);
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var today = time.Today();
        return [.. waiting.Select(d => (Of: d, Asked: steps[d.Id].MaxBy(s => s.WrittenAt)!, Unit: WorkDesk.HeirOf(units, d.AddressedTo)))
            .Select(d => new AwaitedAnswer(d.Of.Id, d.Asked.Id, d.Of.Title, d.Unit, units.NameOf(d.Unit, today), units.NameOf(WorkDesk.HeirOf(units, d.Of.RaisedBy), today), new ReminderTimes
            {
                OpenedOn = d.Asked.On,
                DueOn = d.Of.DueOn,
                DaysBefore = DaysBefore,
                // Nobody's machine admonishes the chairman of the province.
                EscalateAfter = units.Find(d.Unit)?.Kind == UnitKind.Province ? 0 : EscalateAfter,
            }))
            .OrderBy(a => a.Times.DueOn).ThenBy(a => a.UnitCode, StringComparer.Ordinal)];
    }

    /// <summary>A reminder of an answer, or the word to the head of who owes it.</summary>
    /// <param name="key">What is told once for this asking.</param>
    public static NoticeDraft Draft(AwaitedAnswer row, ReminderStage stage, string key, DateOnly today, WorkingCalendar calendar) => new(
        KindOf(stage),
        stage == ReminderStage.Escalated ? Addressee.HeadOf(row.UnitCode) : Addressee.OfUnit(row.UnitCode),
        string.Create(CultureInfo.InvariantCulture, $"difficulty/{row.DifficultyId:N}/{row.Asking:N}/{key}"),
        [row.Title, OwedReports.Day(row.Times.DueOn), row.Times.DaysAt(stage, today, calendar).ToString(CultureInfo.InvariantCulture), row.UnitName, row.RaisedBy],
        "/lam-viec/vuong-mac/" + row.DifficultyId.ToString("D"));

    private static NoticeKind KindOf(ReminderStage stage) => stage switch
    {
        ReminderStage.Coming => NoticeKind.AnswerComing,
        ReminderStage.Due => NoticeKind.AnswerDue,
        ReminderStage.Late => NoticeKind.AnswerLate,
        _ => NoticeKind.AnswerEscalated,
    };
}
