using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>What the use cases of the budget share: finding a line with its entries, rights by unit, checks, new entries.</summary>
public sealed class BudgetDesk(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    public Task<UnitDirectory> UnitsAsync(CancellationToken cancellation) => UnitDirectory.LoadAsync(db, province, cancellation);

    /// <summary>Opens a line for changing.</summary>
    /// <param name="version">Version the person saw; null where the sums themselves are compared in the save.</param>
    /// <returns>Refuses <c>no-such-budget-line</c> what is not there or not for the actor's eyes, <c>not-allowed</c>, <c>changed-meanwhile</c>.</returns>
    internal async Task<Outcome<BudgetLine>> OpenAsync(Guid id, int? version, Actor actor, CancellationToken cancellation)
    {
        var line = await db.BudgetLines.Include(l => l.Entries).SingleOrDefaultAsync(l => l.ProvinceId == province.Id && l.Id == id, cancellation);
        if (line is null)
            return new Refusal("no-such-budget-line");
        var units = await UnitsAsync(cancellation);
        if (!BudgetRights.MaySee(actor, code => WorkDesk.HeirOf(units, code), line.UnitCode))
            return new Refusal("no-such-budget-line");
        if (!BudgetRights.MayKeep(actor, code => WorkDesk.HeirOf(units, code), line.UnitCode))
            return new Refusal("not-allowed");
        return version is { } seen && seen != line.Version ? new Refusal("changed-meanwhile") : line;
    }

    /// <returns>Null for what will do; refuses <c>budget-name</c>, <c>budget-source</c>, <c>budget-year</c>.</returns>
    internal static Refusal? Problem(string? name, string? source, int year)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > BudgetLimits.Name)
            return new Refusal("budget-name", Shown(BudgetLimits.Name));
        if (BudgetSource.Find(source) is null)
            return new Refusal("budget-source");
        return year is < BudgetLimits.FirstYear or > BudgetLimits.LastYear ? new Refusal("budget-year", Shown(BudgetLimits.FirstYear), Shown(BudgetLimits.LastYear)) : null;
    }

    /// <summary>Looks at what a line is tied to in a plan.</summary>
    /// <returns>Null for what will do; refuses <c>no-such-task</c>, <c>budget-funding</c>, <c>budget-year-of-plan</c>.</returns>
    internal async Task<Refusal?> TieProblemAsync(Guid? planId, int? taskOrdinal, int? fundingOrdinal, int year, CancellationToken cancellation)
    {
        if (planId is null)
            return taskOrdinal is null && fundingOrdinal is null ? null : new Refusal("no-such-task");
        var plan = await db.Plans.Where(p => p.ProvinceId == province.Id && p.Id == planId)
            .Select(p => new { Name = p.Number ?? p.Title ?? p.Slug, p.PeriodFrom, p.PeriodTo }).SingleOrDefaultAsync(cancellation);
        if (plan is null || (taskOrdinal is not null && !await db.PlannedTasks.AnyAsync(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Ordinal == taskOrdinal, cancellation)))
            return new Refusal("no-such-task");
        if (fundingOrdinal is not null && !await db.PlanFundingSources.AnyAsync(f => f.ProvinceId == province.Id && f.PlanId == planId && f.Ordinal == fundingOrdinal, cancellation))
            return new Refusal("budget-funding", plan.Name);
        return year < plan.PeriodFrom || year > plan.PeriodTo
            ? new Refusal("budget-year-of-plan", plan.Name, Shown(plan.PeriodFrom ?? BudgetLimits.FirstYear), Shown(plan.PeriodTo ?? BudgetLimits.LastYear))
            : null;
    }

    /// <returns>Null for what will do; refuses <c>budget-document</c>, <c>budget-note</c>.</returns>
    internal static Refusal? DocumentProblem(string? number, string? note)
    {
        if (string.IsNullOrWhiteSpace(number) || number.Trim().Length > BudgetLimits.DocumentNumber)
            return new Refusal("budget-document", Shown(BudgetLimits.DocumentNumber));
        return NoteProblem(note);
    }

    /// <returns>Null for a note or reason short enough; refuses <c>budget-note</c>.</returns>
    internal static Refusal? NoteProblem(string? note) => note?.Trim().Length > BudgetLimits.Note ? new Refusal("budget-note", Shown(BudgetLimits.Note)) : null;

    internal BudgetLine NewLine(string unitCode, int year)
    {
        var line = new BudgetLine { ProvinceId = province.Id, Id = Guid.CreateVersion7(time.GetUtcNow()), UnitCode = unitCode, Year = year };
        db.BudgetLines.Add(line);
        return line;
    }

    internal BudgetEntry NewEntry(
        BudgetLine line, BudgetStep step, long amount, DateOnly on, string documentNumber, string? note, Actor actor, Guid? counterOf = null, string? overspendReason = null)
    {
        var now = line.MomentOfNextEntry(time.GetUtcNow());
        return new BudgetEntry
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            LineId = line.Id,
            Step = step,
            Amount = amount,
            On = on,
            DocumentNumber = documentNumber.Trim(),
            Note = note?.Trim() ?? "",
            CounterOf = counterOf,
            OverspendReason = Overspends(line, step, amount) && !string.IsNullOrWhiteSpace(overspendReason) ? overspendReason.Trim() : null,
            WrittenAt = now,
            WrittenBy = actor.Id,
            WriterUnit = actor.UnitCode,
        };
    }

    // A reason told with an entry that stays within the allotment is a reason for nothing.
    private static bool Overspends(BudgetLine line, BudgetStep step, long amount) =>
        line.Disbursed + (step == BudgetStep.Disbursed ? amount : 0) > line.Allotted + (step == BudgetStep.Allotted ? amount : 0);

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
