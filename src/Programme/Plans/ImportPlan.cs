using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Plans;

/// <summary>Takes a plan that was read into the programme, all of it or nothing.</summary>
public sealed class ImportPlan(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Files">The files the plan was read from, in reading order.</param>
    /// <param name="Reading">What <see cref="Documents.PlanReader"/> found in them.</param>
    public sealed record Request(IReadOnlyList<SourceFile> Files, PlanReading Reading);

    /// <returns>The new plan; refuses <c>not-a-plan</c> and <c>plan-already-imported</c>.</returns>
    public async Task<Outcome<Plan>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var fileName = request.Files[0].Name;
        if (request.Reading.Kind == PlanKind.NotAPlan)
            return new Refusal("not-a-plan", fileName);
        var digest = SourceDigest.Of(request.Files);
        if (await db.PlanVersions.AnyAsync(v => v.ProvinceId == province.Id && v.SourceDigest == digest, cancellation))
            return new Refusal("plan-already-imported", fileName);

        var now = time.GetUtcNow();
        var draft = new PlanFromReading(request.Reading, province.Id, Guid.CreateVersion7(now), await UnitKeysAsync(cancellation));
        var version = draft.BuildVersion(digest, actor.Id, now, request.Reading.Facts.Date ?? VietnamTime.DayOf(now));
        var plan = draft.Build(await FreeSlugAsync(request.Reading, fileName, cancellation), version);
        db.Plans.Add(plan);
        if (await db.SaveAsync(actor.Does("import-plan"), cancellation) is { } refusal)
            return refusal;
        return plan;
    }

    private async Task<IReadOnlyDictionary<string, string>> UnitKeysAsync(CancellationToken cancellation)
    {
        var names = await db.Units.Where(u => u.ProvinceId == province.Id)
            .OrderBy(u => u.Code)
            .SelectMany(u => u.Names, (u, n) => new { n.NameKey, UnitKey = u.NameKey })
            .ToListAsync(cancellation);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        // A unit's own name goes before another's alias.
        foreach (var name in names.OrderByDescending(n => string.Equals(n.NameKey, n.UnitKey, StringComparison.Ordinal)))
            keys.TryAdd(name.NameKey, name.UnitKey);
        return keys;
    }

    private async Task<string> FreeSlugAsync(PlanReading reading, string fileName, CancellationToken cancellation)
    {
        var facts = reading.Facts;
        var year = facts.Date?.Year is { } y ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {y}") : "";
        var wanted = Slug.Of(facts.Number is { } number ? number + year : Path.GetFileNameWithoutExtension(fileName));
        if (wanted.Length > PlanLimits.Slug - 6)
            wanted = wanted[..(PlanLimits.Slug - 6)];
        var taken = await db.Plans.Where(p => p.ProvinceId == province.Id && p.Slug.StartsWith(wanted))
            .Select(p => p.Slug)
            .ToListAsync(cancellation);
        var slug = wanted;
        for (var i = 2; taken.Contains(slug, StringComparer.Ordinal); i++)
            slug = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}-{i}");
        return slug;
    }
}
