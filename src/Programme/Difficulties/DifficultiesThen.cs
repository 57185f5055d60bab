using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Difficulties;

/// <summary>Difficulties as they stood at a moment of before: their steps up to then are taken again.</summary>
internal static class DifficultiesThen
{
    /// <returns>Without those that were not raised yet; in the order given.</returns>
    public static async Task<IReadOnlyList<DifficultyRow>> OfAsync(
        ProgrammeDb db, CurrentProvince province, IReadOnlyList<DifficultyRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var steps = ids.Count == 0 ? [] : await db.DifficultySteps.AsNoTracking()
            .Where(s => s.ProvinceId == province.Id && ids.Contains(s.DifficultyId) && s.WrittenAt <= at).OrderBy(s => s.WrittenAt).ThenBy(s => s.Id).ToListAsync(cancellation);
        var taken = steps.ToLookup(s => s.DifficultyId);
        return [.. rows.Where(r => taken[r.Id].Any()).Select(r => Then(r, province, taken[r.Id]))];
    }

    private static DifficultyRow Then(DifficultyRow row, CurrentProvince province, IEnumerable<DifficultyStep> steps)
    {
        var then = new Difficulty
        {
            ProvinceId = province.Id, Id = row.Id, RaisedBy = row.RaisedBy, RaisedOn = row.RaisedOn, Title = row.Title, SearchText = "", Kind = row.Kind,
        };
        foreach (var step in steps)
            then.Take(step);
        return row with
        {
            AddressedTo = then.AddressedTo, DueOn = then.DueOn, AnsweredOn = then.AnsweredOn, EscalatedOn = then.EscalatedOn, ClosedOn = then.ClosedOn, Outcome = then.Outcome,
            Reopened = then.Reopened,
            AmendedSlug = then.AmendedPlanId is null ? null : row.AmendedSlug, AmendedVersion = then.AmendedVersion,
        };
    }
}
