using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Difficulties;

/// <summary>A unit raises a difficulty: alone, or of a task it owes.</summary>
public sealed class RaiseDifficulty(ProgrammeDb db, CurrentProvince province, DifficultyDesk desk, TimeProvider time)
{
    /// <param name="UnitCode">Who raises it; null for the actor's own unit.</param>
    /// <param name="EntryId">Work it hinders; null when it stands alone.</param>
    /// <param name="Task">Task it hinders, where no work of a unit is meant.</param>
    /// <param name="AddressedTo">Unit that is to answer; null for the standing agency, or above it the people's committee.</param>
    /// <param name="Days">Working days for the answer; null for what the kind usually takes.</param>
    public sealed record Request(
        string Title, string Text, string Kind, string? UnitCode, Guid? EntryId, (Guid PlanId, int Ordinal)? Task, string? AddressedTo, int? Days, IReadOnlyList<HandedFile> Files);

    /// <returns>The difficulty; refuses <c>difficulty-title</c>, <c>difficulty-kind</c>, <c>difficulty-days</c>, <c>difficulty-own-unit</c>, units, tasks, texts and files that will not do.</returns>
    public async Task<Outcome<Difficulty>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var units = await desk.UnitsAsync(cancellation);
        if (RaiserOf(request, actor, units) is not { } raiser || !WorkDesk.MayReport(actor, raiser, units))
            return new Refusal("not-allowed");
        if (Problem(request) is { } problem)
            return problem;
        var addressee = AddresseeOf(request, raiser, units);
        if ((WorkDesk.UnitProblem(units, raiser, desk.Today) ?? WorkDesk.UnitProblem(units, addressee, desk.Today)) is { } unknown)
            return unknown;
        if (string.Equals(addressee, raiser, StringComparison.Ordinal))
            return new Refusal("difficulty-own-unit", units.NameOf(raiser, desk.Today));
        if (units.Find(addressee)?.Kind == UnitKind.Province && !actor.May(Permission.DirectWork) && !string.Equals(units.Standing?.Code, raiser, StringComparison.Ordinal))
            return new Refusal("difficulty-through-standing");
        var task = await TaskAsync(request, cancellation);
        if (task.Refusal is not null)
            return task.Refusal;
        var difficulty = NewDifficulty(request, raiser, task.Value!);
        var due = await desk.DueAsync(request.Days ?? DifficultyKind.Find(request.Kind)!.Days, cancellation);
        db.Difficulties.Add(difficulty);
        return await desk.TakeAsync(
            difficulty, desk.NewStep(difficulty, DifficultyStepKind.Raised, request.Text, actor, addressee, due), units, request.Files, actor, "raise-difficulty", null, cancellation);
    }

    private static Refusal? Problem(Request request)
    {
        if (string.IsNullOrWhiteSpace(request.Title) || request.Title.Trim().Length > DifficultyLimits.Title)
            return new Refusal("difficulty-title", DifficultyLimits.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (WorkDesk.TextProblem(request.Text) is { } text)
            return text;
        if (DifficultyKind.Find(request.Kind) is null)
            return new Refusal("difficulty-kind");
        return request.Days is { } days ? DifficultyDesk.DaysProblem(days) : null;
    }

    private static string? RaiserOf(Request request, Actor actor, UnitDirectory units) =>
        (request.UnitCode ?? actor.UnitCode) is { } code ? WorkDesk.HeirOf(units, code) : null;

    private static string AddresseeOf(Request request, string raiser, UnitDirectory units)
    {
        if (request.AddressedTo is { Length: > 0 } named)
            return named;
        var standing = units.Standing?.Code;
        return standing is not null && !string.Equals(standing, raiser, StringComparison.Ordinal)
            ? standing
            : units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province && u.IsInBeing(DateOnly.MaxValue))?.Code ?? "";
    }

    private async Task<Outcome<Hindered>> TaskAsync(Request request, CancellationToken cancellation)
    {
        if (request.EntryId is { } id)
        {
            var entry = await db.WorkEntries.Where(e => e.ProvinceId == province.Id && e.Id == id).Select(e => new { e.PlanId, e.TaskOrdinal }).SingleOrDefaultAsync(cancellation);
            return entry is null ? new Refusal("no-such-work") : new Hindered(entry.PlanId, entry.TaskOrdinal, id);
        }
        if (request.Task is not var (planId, ordinal))
            return new Hindered(null, null, null);
        return await db.PlannedTasks.AnyAsync(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == ordinal, cancellation)
            ? new Hindered(planId, ordinal, null)
            : new Refusal("no-such-task");
    }

    private Difficulty NewDifficulty(Request request, string raiser, Hindered task)
    {
        var searched = VietnameseText.FoldWithoutAccents(request.Title + " " + request.Text);
        return new Difficulty
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            RaisedBy = raiser,
            RaisedOn = desk.Today,
            Title = request.Title.Trim(),
            SearchText = searched[..Math.Min(searched.Length, DifficultyLimits.SearchText)],
            Kind = request.Kind,
            PlanId = task.PlanId,
            TaskOrdinal = task.Ordinal,
            EntryId = task.EntryId,
        };
    }

    private sealed record Hindered(Guid? PlanId, int? Ordinal, Guid? EntryId);
}
