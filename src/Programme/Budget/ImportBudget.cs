using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>Opens many budget lines from a table, all or none, with the amounts of their document.</summary>
public sealed class ImportBudget(ProgrammeDb db, CurrentProvince province, BudgetDesk desk)
{
    public const int MostRows = 2_000;

    /// <param name="DryRun">Only says what would happen.</param>
    /// <param name="Culture">Habit in which amounts that stand as text are written.</param>
    public sealed record Request(IReadOnlyList<NewBudgetLine> Lines, bool DryRun, CultureInfo Culture);

    /// <returns>The lines, or what is wrong in which cell; refuses <c>budget-sheet-empty</c> and <c>sheet-too-long</c>.</returns>
    public async Task<Outcome<BudgetBatch>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepBudget) && !actor.May(Permission.ReportWork))
            return new Refusal("not-allowed");
        if (request.Lines.Count is 0 or > MostRows)
            return new Refusal(request.Lines.Count == 0 ? "budget-sheet-empty" : "sheet-too-long", MostRows.ToString(CultureInfo.InvariantCulture));
        var check = await CheckAsync(request, actor, cancellation);
        var ready = request.Lines.Select(check.Read).ToList();
        if (request.DryRun || check.Faults.Count > 0)
            return new BudgetBatch(check.Faults, check.Faults.Count > 0 ? [] : ready, Saved: false);
        foreach (var line in ready)
            Add(line, actor);
        return await db.SaveAsync(actor.Does("import-budget"), cancellation) is { } refusal ? refusal : new BudgetBatch([], ready, Saved: true);
    }

    private void Add(BudgetBatch.Line wanted, Actor actor)
    {
        var line = desk.NewLine(wanted.UnitCode, wanted.Year);
        line.Describe(wanted.Name, wanted.Source, wanted.PlanId, wanted.TaskOrdinal, fundingOrdinal: null);
        foreach (var (step, amount) in wanted.Amounts)
        {
            var entry = desk.NewEntry(line, step, amount, wanted.On, wanted.Document, wanted.Note, actor);
            if (line.Take(entry) is { } refusal)
                throw new InvalidOperationException("A checked row was refused: " + refusal.Code);
            db.BudgetEntries.Add(entry);
        }
    }

    private async Task<BudgetLineCheck> CheckAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var units = await desk.UnitsAsync(cancellation);
        var plans = await PlansAsync(cancellation);
        var lines = await db.BudgetLines.Where(l => l.ProvinceId == province.Id && l.EndedOn == null)
            .Select(l => new { l.UnitCode, l.Year, l.Source, l.PlanId, l.TaskOrdinal, l.Name }).ToListAsync(cancellation);
        var taken = lines.Select(l => BudgetLineCheck.KeyOf(WorkDesk.HeirOf(units, l.UnitCode), l.Year, l.Source, l.PlanId, l.TaskOrdinal, l.Name)).ToHashSet(StringComparer.Ordinal);
        string? UnitOf(string typed) => (units.Find(typed) ?? (typed.Length == 0 ? null : units.Resolve(typed, desk.Today).Unit)) is { } unit
            && units.HeirOf(unit.Code) is { } heir && heir.IsInBeing(desk.Today) ? heir.Code : null;
        return new BudgetLineCheck(
            UnitOf, code => BudgetRights.MayKeep(actor, c => WorkDesk.HeirOf(units, c), code), number => plans.GetValueOrDefault(Slug.Of(number)), taken, desk.Today, request.Culture);
    }

    private async Task<Dictionary<string, BudgetLineCheck.PlanChoice>> PlansAsync(CancellationToken cancellation)
    {
        var tasks = (await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.Until == null).Select(t => new { t.PlanId, t.Ordinal }).ToListAsync(cancellation))
            .ToLookup(t => t.PlanId, t => t.Ordinal);
        var plans = await db.Plans.Where(p => p.ProvinceId == province.Id).Select(p => new { p.Id, p.Number, p.Slug, p.PeriodFrom, p.PeriodTo }).ToListAsync(cancellation);
        var byName = new Dictionary<string, BudgetLineCheck.PlanChoice>(StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            var choice = new BudgetLineCheck.PlanChoice(plan.Id, plan.Number ?? plan.Slug, plan.PeriodFrom, plan.PeriodTo, tasks[plan.Id].ToHashSet());
            byName[Slug.Of(plan.Slug)] = choice;
            if (plan.Number is { } number)
                byName[Slug.Of(number)] = choice;
        }
        return byName;
    }
}
