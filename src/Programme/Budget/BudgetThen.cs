using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Budget lines as they stood at a moment of before: with the sums of the entries written up to then.</summary>
internal static class BudgetThen
{
    /// <returns>Without lines that had ended by then, and without those whose first entry came later; in the order given.</returns>
    public static async Task<IReadOnlyList<BudgetRow>> OfAsync(
        ProgrammeDb db, CurrentProvince province, IReadOnlyList<BudgetRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var entries = ids.Count == 0 ? [] : await db.BudgetEntries.AsNoTracking().Where(e => e.ProvinceId == province.Id && ids.Contains(e.LineId))
            .OrderBy(e => e.WrittenAt).ThenBy(e => e.Id).Select(e => new { e.LineId, e.Step, e.Amount, e.OverspendReason, e.WrittenAt }).ToListAsync(cancellation);
        var (known, taken) = (entries.Select(e => e.LineId).ToHashSet(), entries.Where(e => e.WrittenAt <= at).ToLookup(e => e.LineId));
        var day = VietnamTime.DayOf(at);
        return
        [
            .. rows.Where(r => (r.EndedOn is null || r.EndedOn > day) && (taken[r.Id].Any() || !known.Contains(r.Id))).Select(r => r with
            {
                Requested = taken[r.Id].Where(e => e.Step == BudgetStep.Requested).Sum(e => e.Amount),
                Allotted = taken[r.Id].Where(e => e.Step == BudgetStep.Allotted).Sum(e => e.Amount),
                Disbursed = taken[r.Id].Where(e => e.Step == BudgetStep.Disbursed).Sum(e => e.Amount),
                OverspendReason = taken[r.Id].Select(e => e.OverspendReason).LastOrDefault(reason => reason is not null),
            }),
        ];
    }
}
