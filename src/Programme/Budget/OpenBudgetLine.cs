using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>Opens a line of money for a unit, a year and a source; its amounts come as entries.</summary>
public sealed class OpenBudgetLine(ProgrammeDb db, BudgetDesk desk)
{
    /// <param name="UnitCode">Null for the actor's own unit.</param>
    /// <param name="PlanId">Plan of the task or of the funding source; null for a line that stands alone.</param>
    /// <param name="FundingOrdinal">Number of the source of money that the plan names.</param>
    public sealed record Request(string? UnitCode, int Year, string Source, string Name, Guid? PlanId, int? TaskOrdinal, int? FundingOrdinal);

    /// <returns>The line; refuses names, sources, years and ties that will not do.</returns>
    public async Task<Outcome<BudgetLine>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var units = await desk.UnitsAsync(cancellation);
        if ((request.UnitCode ?? actor.UnitCode) is not { } named)
            return new Refusal("no-such-unit");
        var unit = WorkDesk.HeirOf(units, named);
        if (!BudgetRights.MayKeep(actor, code => WorkDesk.HeirOf(units, code), unit))
            return new Refusal("not-allowed");
        if ((WorkDesk.UnitProblem(units, unit, desk.Today) ?? BudgetDesk.Problem(request.Name, request.Source, request.Year)) is { } problem)
            return problem;
        if (await desk.TieProblemAsync(request.PlanId, request.TaskOrdinal, request.FundingOrdinal, request.Year, cancellation) is { } tie)
            return tie;
        var line = desk.NewLine(unit, request.Year);
        line.Describe(request.Name.Trim(), request.Source, request.PlanId, request.TaskOrdinal, request.FundingOrdinal);
        return await db.SaveAsync(actor.Does("open-budget-line"), cancellation) is { } refusal ? refusal : line;
    }
}
