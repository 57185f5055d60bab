using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What the use cases of work share: finding an entry with its notes, rights by unit, new notes.</summary>
public sealed class WorkDesk(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    public Task<UnitDirectory> UnitsAsync(CancellationToken cancellation) => UnitDirectory.LoadAsync(db, province, cancellation);

    /// <summary>The entry with every note; null when there is none.</summary>
    public Task<WorkEntry?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.WorkEntries.Include(e => e.Notes).SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.Id == id, cancellation);

    /// <summary>Whether the actor's unit, or the heir of its unit, owes the work today; who directs the work of all may always.</summary>
    public static bool MayReport(Actor actor, string? unitCode, UnitDirectory units)
    {
        if (actor.May(Permission.DirectWork))
            return true;
        return unitCode is not null && actor.UnitCode is not null && actor.May(Permission.ReportWork)
            && string.Equals(HeirOf(units, unitCode), HeirOf(units, actor.UnitCode), StringComparison.Ordinal);
    }

    public static string HeirOf(UnitDirectory units, string code) => units.HeirOf(code)?.Code ?? code;

    /// <returns>Null when the text will do; refuses <c>text-missing</c> and <c>text-too-long</c>.</returns>
    public static Refusal? TextProblem(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Refusal("text-missing");
        return text.Trim().Length > WorkLimits.Text
            ? new Refusal("text-too-long", WorkLimits.Text.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' '))
            : null;
    }

    /// <returns>Null for a unit that exists on the day; refuses <c>no-such-unit</c> and <c>unit-not-in-being</c>.</returns>
    public static Refusal? UnitProblem(UnitDirectory units, string code, DateOnly day) => units.Find(code) switch
    {
        null => new Refusal("no-such-unit"),
        { } unit => unit.IsInBeing(day) ? null : new Refusal("unit-not-in-being", unit.Name),
    };

    public WorkNote NewNote(WorkEntry entry, WorkNoteKind kind, DateOnly on, string text, Actor actor, string? toUnit = null)
    {
        var now = entry.MomentOfNextNote(time.GetUtcNow());
        return new WorkNote
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            EntryId = entry.Id,
            Kind = kind,
            On = on,
            Text = text.Trim(),
            ToUnit = toUnit,
            WrittenAt = now,
            WrittenBy = actor.Id,
            WriterUnit = actor.UnitCode,
        };
    }

    /// <summary>Lets the entry take the note and saves both.</summary>
    public async Task<Outcome<WorkEntry>> TakeAsync(WorkEntry entry, WorkNote note, Actor actor, string action, string? reason, CancellationToken cancellation)
    {
        if (entry.Take(note) is { } contradiction)
            return contradiction;
        db.WorkNotes.Add(note);
        return await db.SaveAsync(actor.Does(action, reason), cancellation) is { } refusal ? refusal : entry;
    }
}
