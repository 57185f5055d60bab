using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>Names of plans in web addresses.</summary>
internal sealed class PlanSlugs(ProgrammeDb db, CurrentProvince province)
{
    private const int RoomForCounter = 6;

    /// <summary>A name nobody has: of the number and year, else of the file.</summary>
    public async Task<string> FreeAsync(PlanFacts facts, string fileName, CancellationToken cancellation)
    {
        var year = facts.Date?.Year is { } y ? string.Create(CultureInfo.InvariantCulture, $" {y}") : "";
        var wanted = Slug.Of(facts.Number is { } number ? number + year : Path.GetFileNameWithoutExtension(fileName));
        if (wanted.Length > PlanLimits.Slug - RoomForCounter)
            wanted = wanted[..(PlanLimits.Slug - RoomForCounter)];
        var taken = await db.Plans.Where(p => p.ProvinceId == province.Id && p.Slug.StartsWith(wanted))
            .Select(p => p.Slug)
            .ToListAsync(cancellation);
        var slug = wanted;
        for (var i = 2; taken.Contains(slug, StringComparer.Ordinal); i++)
            slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{i}");
        return slug;
    }
}
