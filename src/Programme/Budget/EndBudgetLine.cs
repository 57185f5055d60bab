using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Ends a line that carries no money: opened by mistake, or given up before anything was granted.</summary>
public sealed class EndBudgetLine(ProgrammeDb db, BudgetDesk desk)
{
    /// <param name="Version">Version of the line the person saw.</param>
    public sealed record Request(Guid Id, int Version, string Reason);

    /// <returns>The line; refuses <c>budget-line-carries-money</c> and <c>budget-line-ended</c>.</returns>
    public async Task<Outcome<BudgetLine>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.Id, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("text-missing");
        if ((BudgetDesk.NoteProblem(request.Reason) ?? opened.Value.End(desk.Today, request.Reason.Trim())) is { } problem)
            return problem;
        return await db.SaveAsync(actor.Does("end-budget-line", request.Reason.Trim()), cancellation) is { } refusal ? refusal : opened.Value;
    }
}
