using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Takes an entry back by a counter-entry (bút toán đảo), wholly or in part; the entry itself stays.</summary>
public sealed class CounterBudgetEntry(ProgrammeDb db, BudgetDesk desk, BudgetNews news)
{
    /// <param name="Version">Version of the line the person saw.</param>
    /// <param name="Amount">Whole đồng taken back, above zero, at most what is left of the entry.</param>
    /// <param name="DocumentNumber">Of the decision to reduce; null for a slip of the pen, then that of the entry stands.</param>
    public sealed record Request(Guid LineId, int Version, Guid EntryId, long Amount, DateOnly On, string? DocumentNumber, string Reason, string? OverspendReason);

    /// <returns>The line; refuses <c>budget-no-entry</c>, <c>budget-counter-too-much</c>, <c>budget-overspent</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<BudgetLine>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.LineId, request.Version, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        var line = opened.Value;
        if (line.Entries.Find(e => e.Id == request.EntryId && e.CounterOf is null) is not { } entry)
            return new Refusal("budget-no-entry");
        if (request.Amount <= 0)
            return new Refusal("money-not-positive");
        var number = string.IsNullOrWhiteSpace(request.DocumentNumber) ? entry.DocumentNumber : request.DocumentNumber;
        if (Problem(request, number) is { } problem)
            return problem;
        var counter = desk.NewEntry(line, entry.Step, -request.Amount, request.On, number, request.Reason, actor, entry.Id, request.OverspendReason);
        if (line.Take(counter) is { } refused)
            return refused;
        db.BudgetEntries.Add(counter);
        await news.TellAsync(line, counter, cancellation);
        return await db.SaveAsync(actor.Does("counter-budget-entry", counter.Note), cancellation) is { } refusal ? refusal : line;
    }

    // A mistake may be found after the year: only days to come will not do.
    private Refusal? Problem(Request request, string number)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("text-missing");
        if (request.On > desk.Today)
            return new Refusal("day-to-come");
        return BudgetDesk.DocumentProblem(number, request.Reason) ?? BudgetDesk.NoteProblem(request.OverspendReason);
    }
}
