using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>What is asked about the targets of a plan.</summary>
public sealed class PlannedTargetQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>The targets whose text holds all words of <paramref name="search"/>, in document order.</summary>
    public async Task<IReadOnlyList<TargetRow>> ListAsync(
        Guid planId, string? search = null, bool onlyUnsure = false, CancellationToken cancellation = default)
    {
        var targets = db.PlannedTargets.Where(t => t.ProvinceId == province.Id && t.PlanId == planId && t.Until == null);
        foreach (var word in SearchWords.Of(search))
            targets = targets.Where(t => t.SearchText.Contains(word));
        if (onlyUnsure)
            targets = targets.Where(t => t.Place.Confidence < PlanLimits.LowConfidence);
        return await Rows(targets).ToListAsync(cancellation);
    }

    private static IQueryable<TargetRow> Rows(IQueryable<PlannedTarget> targets) => targets
        .OrderBy(t => t.Ordinal)
        .Select(t => new TargetRow
        {
            Ordinal = t.Ordinal,
            Text = t.Text,
            Comparison = t.Comparison,
            Min = t.Min,
            Max = t.Max,
            Unit = t.Unit,
            Year = t.Year,
            Object = t.Object,
            Frequency = t.Frequency,
            Place = new PlaceRow(t.Place.Start, t.Place.End, t.Place.Page, t.Place.Confidence, t.Place.Rule, t.Since),
        });
}
