using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Budget;

/// <summary>Enters that money of a line was requested, allotted or disbursed, by a document.</summary>
public sealed class EnterBudget(ProgrammeDb db, BudgetDesk desk, WorkFiles files, BudgetNews news)
{
    /// <param name="Version">Version of the line the person saw: two who pay out at once never spend the same money.</param>
    /// <param name="Amount">Whole đồng, above zero.</param>
    /// <param name="On">Day of the document.</param>
    /// <param name="OverspendReason">Confirms that more is disbursed than allotted; null when that was not asked.</param>
    public sealed record Request(
        Guid LineId, int Version, BudgetStep Step, long Amount, DateOnly On, string DocumentNumber, string? Note, string? OverspendReason, IReadOnlyList<HandedFile> Files);

    /// <returns>The line; refuses <c>budget-overspent</c> without a reason, days outside the budget year, documents and files that will not do, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<BudgetLine>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.LineId, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        var line = opened.Value;
        if (request.Amount <= 0)
            return new Refusal("money-not-positive");
        if (request.Amount > BudgetLimits.Amount)
            return new Refusal("money-too-large", Money.Plain(BudgetLimits.Amount));
        if ((BudgetDesk.DocumentProblem(request.DocumentNumber, request.Note) ?? BudgetDesk.NoteProblem(request.OverspendReason)
            ?? BudgetYear.Problem(request.Step, request.On, line.Year, desk.Today)) is { } problem)
            return problem;
        var entry = desk.NewEntry(line, request.Step, request.Amount, request.On, request.DocumentNumber, request.Note, actor, overspendReason: request.OverspendReason);
        if (line.Take(entry) is { } refused)
            return refused;
        var taken = await files.TakeAsync(request.Files, cancellation);
        if (!taken.Succeeded)
            return taken.Refusal;
        entry.Attach(taken.Value);
        db.BudgetEntries.Add(entry);
        db.BudgetFiles.AddRange(entry.Files);
        await news.TellAsync(line, entry, cancellation);
        return await db.SaveAsync(actor.Does("enter-budget", entry.OverspendReason), cancellation) is { } refusal ? refusal : line;
    }
}
