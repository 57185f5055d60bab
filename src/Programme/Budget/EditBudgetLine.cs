using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Corrects what a line says of itself; unit, year and amounts stay. The journal keeps what it said before.</summary>
public sealed class EditBudgetLine(ProgrammeDb db, BudgetDesk desk)
{
    /// <param name="Version">Version of the line the person saw.</param>
    public sealed record Request(Guid Id, int Version, string Source, string Name, Guid? PlanId, int? TaskOrdinal, int? FundingOrdinal, string? Reason);

    /// <returns>The line; refuses <c>changed-meanwhile</c>, <c>budget-line-ended</c>, and what will not do.</returns>
    public async Task<Outcome<BudgetLine>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        var line = opened.Value;
        if (line.EndedOn is not null)
            return new Refusal("budget-line-ended");
        if ((BudgetDesk.Problem(request.Name, request.Source, line.Year) ?? BudgetDesk.NoteProblem(request.Reason)) is { } problem)
            return problem;
        if (await desk.TieProblemAsync(request.PlanId, request.TaskOrdinal, request.FundingOrdinal, line.Year, cancellation) is { } tie)
            return tie;
        line.Describe(request.Name.Trim(), request.Source, request.PlanId, request.TaskOrdinal, request.FundingOrdinal);
        return await db.SaveAsync(actor.Does("edit-budget-line", request.Reason?.Trim()), cancellation) is { } refusal ? refusal : line;
    }
}
