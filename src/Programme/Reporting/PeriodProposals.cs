using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Calendars;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting;

/// <summary>The periods that follow from the reporting duties of the plans in force.</summary>
public sealed class PeriodProposals(ProgrammeDb db, CurrentProvince province, CalendarQueries calendars, TimeProvider time)
{
    /// <summary>Working days between opening and due day.</summary>
    public const int DaysToFillIn = 15;

    /// <summary>Working days after the period's end until reports are due when the plan says nothing.</summary>
    public const int DaysAfterEnd = 5;

    /// <summary>The running and the next period of each duty that nobody has made yet, by itself or without a plan, soonest due first; duties without a rhythm last.</summary>
    public async Task<IReadOnlyList<PeriodProposal>> ListAsync(CutOff cutOff, CancellationToken cancellation = default)
    {
        var duties = await db.PlannedReportingDuties.AsNoTracking().Where(d => d.ProvinceId == province.Id && d.Until == null)
            .Join(
                db.Plans,
                d => new { d.ProvinceId, d.PlanId },
                p => new { p.ProvinceId, PlanId = p.Id },
                (d, p) => new { Duty = d, p.Slug, Name = p.Number ?? p.Title ?? p.Slug, p.PeriodFrom, p.PeriodTo })
            .ToListAsync(cancellation);
        var made = await db.ReportingPeriods.Where(p => p.ProvinceId == province.Id)
            .Select(p => new { p.PlanId, p.DutyOrdinal, p.Kind, p.Year, p.Part, p.Name, p.Slug }).ToListAsync(cancellation);
        // A period that was made without a plan serves every plan that asks for the same time.
        bool IsMade(PlannedReportingDuty duty, PeriodSpan span) => made.Exists(p => p.Kind == span.Kind && p.Year == span.Year && p.Part == span.Part
            && (p.PlanId is null || (p.PlanId == duty.PlanId && p.DutyOrdinal == duty.Ordinal)));
        var (calendar, today) = (await calendars.WorkingAsync(cancellation), time.Today());
        var proposals = new List<PeriodProposal>();
        foreach (var one in duties)
        {
            var spans = SpansOf(one.Duty.Frequency, cutOff, today)
                .Where(s => s is not { } span || ((one.PeriodFrom is not { } from || span.Year >= from) && (one.PeriodTo is not { } to || span.Year <= to)))
                .Where(s => s is not { } span || !IsMade(one.Duty, span));
            proposals.AddRange(spans.Select(span => Of(one.Duty, one.Slug, one.Name, span, calendar) with
            {
                Like = span is not { } days ? null : made.Where(p => p.Kind == days.Kind && p.Year == days.Year && p.Part == days.Part).Select(p => ((string, string)?)(p.Slug, p.Name)).FirstOrDefault(),
            }));
        }
        return [.. proposals.OrderBy(p => p.Span is null).ThenBy(p => p.DueOn).ThenBy(p => p.PlanName, StringComparer.Ordinal).ThenBy(p => p.DutyOrdinal)];
    }

    public DateOnly Today => time.Today();

    /// <summary>The days of a period of a kind, as a draft for the coordinator.</summary>
    /// <param name="part">0, or a part that the kind does not have, means the one that today belongs to.</param>
    /// <param name="deadline">As a duty of a plan prints it; null for none.</param>
    public async Task<PeriodDraft> DraftAsync(PeriodKind kind, int year, int part, CutOff cutOff, string? deadline, CancellationToken cancellation = default)
    {
        var parts = CutOff.PartsOf(kind);
        var running = parts == 0 ? default : cutOff.SpanOn(kind, Today);
        var span = parts switch
        {
            0 => new PeriodSpan(PeriodKind.AdHoc, Today.Year, 0, Today, Today.AddMonths(1)),
            _ => cutOff.Span(kind, year, part >= 1 && part <= parts ? part : Math.Max(1, running.Part)),
        };
        var (opens, due, read) = DaysOf(deadline, span, await calendars.WorkingAsync(cancellation));
        return new PeriodDraft(span, opens < Today && due > Today ? Today : opens, due, read);
    }

    /// <summary>One duty of a plan, without days; null when there is none in force.</summary>
    public async Task<PeriodProposal?> DutyAsync(Guid planId, int ordinal, CancellationToken cancellation = default)
    {
        var found = await db.PlannedReportingDuties.AsNoTracking().Where(d => d.ProvinceId == province.Id && d.PlanId == planId && d.Ordinal == ordinal && d.Until == null)
            .Join(
                db.Plans,
                d => new { d.ProvinceId, d.PlanId },
                p => new { p.ProvinceId, PlanId = p.Id },
                (d, p) => new { Duty = d, p.Slug, Name = p.Number ?? p.Title ?? p.Slug })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : Of(found.Duty, found.Slug, found.Name, null, WorkingCalendar.OfWeeks);
    }

    /// <summary>When a period opens and is due, counted in working days where the plan leaves it open.</summary>
    public static (DateOnly OpensOn, DateOnly DueOn, bool DeadlineIsRead) DaysOf(string? deadline, PeriodSpan span, WorkingCalendar calendar)
    {
        var printed = DutyDeadline.DayFor(deadline, span);
        // A last day on which offices do not work moves to the next on which they do (Civil Code 91/2015/QH13, Article 148).
        var due = printed is { } day ? calendar.Add(day, 0) : calendar.Add(span.To, DaysAfterEnd);
        return (calendar.Add(due, -DaysToFillIn), due, printed is not null);
    }

    /// <summary>The kind of period a rhythm asks for; null where the coordinator must say.</summary>
    public static PeriodKind? KindOf(Frequency frequency) => frequency switch
    {
        Frequency.Annual => PeriodKind.Year,
        Frequency.Semiannual => PeriodKind.HalfYear,
        Frequency.Quarterly => PeriodKind.Quarter,
        Frequency.Monthly => PeriodKind.Month,
        _ => null,
    };

    private static IEnumerable<PeriodSpan?> SpansOf(Frequency frequency, CutOff cutOff, DateOnly today)
    {
        if (KindOf(frequency) is not { } kind)
            return [null];
        var running = cutOff.SpanOn(kind, today);
        return [running, cutOff.SpanOn(kind, running.To.AddDays(1))];
    }

    private static PeriodProposal Of(PlannedReportingDuty duty, string slug, string name, PeriodSpan? span, WorkingCalendar calendar)
    {
        var days = span is { } known ? DaysOf(duty.Deadline, known, calendar) : ((DateOnly OpensOn, DateOnly DueOn, bool DeadlineIsRead)?)null;
        return new PeriodProposal(
            duty.PlanId, slug, name, duty.Ordinal, duty.Who, duty.To, duty.Frequency, duty.Deadline, span, days?.OpensOn, days?.DueOn, days?.DeadlineIsRead ?? false);
    }
}
