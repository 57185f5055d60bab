using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>What the use cases of difficulties share: finding one with its thread, rights, new steps, days by the working calendar.</summary>
public sealed class DifficultyDesk(ProgrammeDb db, CurrentProvince province, CalendarQueries calendar, WorkFiles files, DifficultyNews news, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>A difficulty with its thread, the units, and what the actor may do with it.</summary>
    public sealed record Opened(Difficulty Difficulty, UnitDirectory Units, DifficultyRights Rights)
    {
        public string HeirOf(string code) => WorkDesk.HeirOf(Units, code);
    }

    public Task<UnitDirectory> UnitsAsync(CancellationToken cancellation) => UnitDirectory.LoadAsync(db, province, cancellation);

    /// <summary>Opens one for changing.</summary>
    /// <param name="version">Version the person saw; null when what is done changes no fact.</param>
    /// <param name="may">The right that is needed.</param>
    /// <returns>Refuses <c>no-such-difficulty</c> what is not there or not for the actor's eyes, <c>not-allowed</c>, <c>changed-meanwhile</c>.</returns>
    internal async Task<Outcome<Opened>> OpenAsync(Guid id, int? version, Func<DifficultyRights, bool> may, Actor actor, CancellationToken cancellation)
    {
        var difficulty = await db.Difficulties.Include(d => d.Steps).SingleOrDefaultAsync(d => d.ProvinceId == province.Id && d.Id == id, cancellation);
        if (difficulty is null)
            return new Refusal("no-such-difficulty");
        var units = await UnitsAsync(cancellation);
        var rights = DifficultyRights.Of(actor, code => WorkDesk.HeirOf(units, code), difficulty);
        if (!rights.See)
            return new Refusal("no-such-difficulty");
        if (!may(rights))
            return new Refusal("not-allowed");
        return version is { } seen && seen != difficulty.Version ? new Refusal("changed-meanwhile") : new Opened(difficulty, units, rights);
    }

    /// <summary>The day an answer is due when it may take so many working days from today.</summary>
    public async Task<DateOnly> DueAsync(int days, CancellationToken cancellation) => (await calendar.WorkingAsync(cancellation)).Add(Today, days);

    /// <returns>Null for a number of working days that will do; refuses <c>difficulty-days</c>.</returns>
    internal static Refusal? DaysProblem(int days) => days is < 1 or > DifficultyLimits.Days
        ? new Refusal("difficulty-days", DifficultyLimits.Days.ToString(System.Globalization.CultureInfo.InvariantCulture))
        : null;

    /// <summary>Lets the difficulty take a step, with its files, and saves.</summary>
    /// <param name="step">Made with <see cref="NewStep"/>; where its text is asked for, it was looked at.</param>
    internal async Task<Outcome<Difficulty>> TakeAsync(
        Difficulty difficulty, DifficultyStep step, UnitDirectory units, IReadOnlyList<HandedFile> handed, Actor actor, string action, string? reason, CancellationToken cancellation)
    {
        if (difficulty.Take(step) is { } contradiction)
            return contradiction;
        var taken = await files.TakeAsync(handed, cancellation);
        if (!taken.Succeeded)
            return taken.Refusal;
        step.Attach(taken.Value);
        db.DifficultySteps.Add(step);
        db.DifficultyFiles.AddRange(step.Files);
        await news.TellAsync(difficulty, step, units, cancellation);
        return await db.SaveAsync(actor.Does(action, reason), cancellation) is { } refusal ? refusal : difficulty;
    }

    internal DifficultyStep NewStep(
        Difficulty difficulty, DifficultyStepKind kind, string text, Actor actor, string? toUnit = null, DateOnly? dueOn = null,
        DifficultyOutcome? outcome = null, Guid? planId = null, int? planVersion = null)
    {
        var now = difficulty.MomentOfNextStep(time.GetUtcNow());
        return new DifficultyStep
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            DifficultyId = difficulty.Id,
            Kind = kind,
            On = Today,
            Text = text.Trim(),
            ToUnit = toUnit,
            DueOn = dueOn,
            Outcome = outcome,
            PlanId = planId,
            PlanVersion = planVersion,
            WrittenAt = now,
            WrittenBy = actor.Id,
            WriterUnit = actor.UnitCode,
        };
    }
}
