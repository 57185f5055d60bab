using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Calendars;

/// <summary>Says of a run of days, or of several, whether offices work on them; days that were set before take the new word.</summary>
public sealed class SetCalendarDays(ProgrammeDb db, CurrentProvince province)
{
    public sealed record Request(IReadOnlyList<Run> Runs);

    /// <param name="IsWorking">Worked in exchange for another day; else a day off.</param>
    public sealed record Run(DateOnly From, DateOnly To, string Name, bool IsWorking);

    /// <returns>The days, in order; refuses <c>not-allowed</c>, <c>calendar-name</c>, <c>calendar-order</c>, <c>calendar-too-long</c>, <c>calendar-year</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<IReadOnlyList<CalendarDay>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepCalendar))
            return new Refusal("not-allowed");
        if (request.Runs.Select(ProblemOf).FirstOrDefault(p => p is not null) is { } problem)
            return problem;
        var runs = request.Runs.SelectMany(run => DaysOf(run), (run, day) => (Day: day, run.Name, run.IsWorking)).ToList();
        if (runs.Count == 0)
            return Outcome<IReadOnlyList<CalendarDay>>.FromValue([]);
        var (first, last) = (runs.Min(r => r.Day), runs.Max(r => r.Day));
        var known = await db.CalendarDays.AsTracking().Where(d => d.ProvinceId == province.Id && d.Day >= first && d.Day <= last).ToDictionaryAsync(d => d.Day, cancellation);
        foreach (var (day, name, works) in runs)
        {
            if (known.TryGetValue(day, out var there))
                (there.Name, there.IsWorking) = (name.Trim(), works);
            else
                db.CalendarDays.Add(known[day] = new CalendarDay { ProvinceId = province.Id, Day = day, Name = name.Trim(), IsWorking = works });
        }
        try
        {
            return await db.SaveAsync(actor.Does("set-calendar-days"), cancellation) is { } refusal
                ? refusal
                : Outcome<IReadOnlyList<CalendarDay>>.FromValue([.. runs.Select(r => known[r.Day]).Distinct().OrderBy(d => d.Day)]);
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            // Somebody entered one of the days at this moment.
            db.ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
    }

    private static Refusal? ProblemOf(Run run)
    {
        if (run.Name.Trim().Length is 0 or > CalendarLimits.Name)
            return new Refusal("calendar-name", Plain(CalendarLimits.Name));
        if (run.To < run.From)
            return new Refusal("calendar-order", run.Name);
        if (run.To.DayNumber - run.From.DayNumber >= CalendarLimits.DaysInARow)
            return new Refusal("calendar-too-long", run.Name, Plain(CalendarLimits.DaysInARow));
        return run.From.Year < CalendarLimits.FirstYear || run.To.Year > CalendarLimits.LastYear
            ? new Refusal("calendar-year", Plain(CalendarLimits.FirstYear), Plain(CalendarLimits.LastYear))
            : null;
    }

    private static IEnumerable<DateOnly> DaysOf(Run run) => Enumerable.Range(0, run.To.DayNumber - run.From.DayNumber + 1).Select(run.From.AddDays);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
