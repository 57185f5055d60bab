using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Reads the facts of enterprises out of the registers: of all in a few long reads, or of some.</summary>
public sealed class FactLoading(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>Enterprises that stand.</summary>
    /// <param name="ids">Null for all.</param>
    internal async Task<IReadOnlyList<RegisteredEnterprise>> LoadAsync(IReadOnlyCollection<Guid>? ids, CancellationToken cancellation)
    {
        var enterprises = db.Set<Enterprise>().AsNoTracking().Where(e => e.ProvinceId == province.Id && e.EndedOn == null);
        var lines = db.Set<ActivityLine>().AsNoTracking().Where(l => l.ProvinceId == province.Id && l.EnterpriseId != null);
        var reviews = db.Set<CampaignEntry>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.Outcome != CampaignOutcome.Waiting);
        if (ids is not null)
        {
            enterprises = enterprises.Where(e => ids.Contains(e.Id));
            lines = lines.Where(l => ids.Contains(l.EnterpriseId!.Value));
            reviews = reviews.Where(r => ids.Contains(r.EnterpriseId));
        }
        var linesOf = await LinesAsync(lines, cancellation);
        var reviewOf = new Dictionary<Guid, string>();
        await foreach (var review in reviews.OrderBy(r => r.Year).Select(r => new { r.EnterpriseId, r.Outcome }).AsAsyncEnumerable().WithCancellation(cancellation))
            reviewOf[review.EnterpriseId] = CampaignOutcomes.CodeOf(review.Outcome);
        var figures = await enterprises.OrderBy(e => e.Id)
            .Select(e => new EnterpriseFigures(e.Id, e.Kind, e.Size, e.Sector, e.FoundedIn, e.Workers, e.Revenue, e.Capital, e.Version)).ToListAsync(cancellation);
        return figures.ConvertAll(f => new RegisteredEnterprise(f, linesOf.GetValueOrDefault(f.Id) ?? [], reviewOf.GetValueOrDefault(f.Id, "")));
    }

    private static async Task<Dictionary<Guid, List<LineFigures>>> LinesAsync(IQueryable<ActivityLine> lines, CancellationToken cancellation)
    {
        var linesOf = new Dictionary<Guid, List<LineFigures>>();
        var read = lines.Select(l => new LineFigures(
            l.Id, l.EnterpriseId!.Value, l.Group, l.Kind, l.Year, l.RevenueShare, l.ExportShare, l.Staff, l.Certificates, l.Version, l.EndedOn == null));
        await foreach (var line in read.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!linesOf.TryGetValue(line.EnterpriseId, out var of))
                linesOf[line.EnterpriseId] = of = [];
            of.Add(line);
        }
        return linesOf;
    }
}
