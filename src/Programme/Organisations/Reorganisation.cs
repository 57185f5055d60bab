using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>What mergers, splits and dissolutions have in common: units end, others follow, work goes to the heir.</summary>
internal sealed class Reorganisation(ProgrammeDb db, CurrentProvince province, UnitFile file, DateOnly on, string? legalBasis)
{
    private readonly List<OrganisationUnit> ending = [];
    private readonly List<OrganisationUnit> beginning = [];
    private OrganisationUnit? heir;

    public IReadOnlyList<OrganisationUnit> Ending => ending;

    public bool IsNew(OrganisationUnit unit) => beginning.Contains(unit);

    /// <param name="origins">The units it follows.</param>
    /// <returns>The unit for an entry of the request: opened when it exists, else founded on the day.</returns>
    public async Task<Outcome<OrganisationUnit>> SuccessorAsync(NewUnit successor, IReadOnlyCollection<OrganisationUnit> origins, CancellationToken cancellation)
    {
        var code = successor.Code.Trim();
        if (await file.FindAsync(code, cancellation) is { } existing)
            return existing;
        var name = successor.Name.Trim();
        var refusal = await file.CannotFoundAsync(code, name, successor.ParentCode, cancellation);
        // A new unit may take the name of one that ends for it.
        if (refusal is not null && !(refusal.Code == "unit-name-taken" && ending.Any(u => u.Code == refusal.Arguments[1])))
            return refusal;
        // It stands where those stood that it follows, unless they stood in different places.
        var parents = origins.Select(u => u.ParentCode).Distinct().ToList();
        var unit = OrganisationUnit.Found(province.Id, code, name, successor.Kind, successor.ParentCode ?? (parents.Count == 1 ? parents[0] : null), on);
        beginning.Add(unit);
        return unit;
    }

    public async Task<Refusal?> AddEndingAsync(Actor actor, string code, int? version, CancellationToken cancellation)
    {
        var opened = await file.OpenAsync(actor, code, version, cancellation);
        if (opened.Succeeded && !ending.Contains(opened.Value))
            ending.Add(opened.Value);
        return opened.Refusal;
    }

    /// <summary>Ends what ends and hands over to <paramref name="successors"/>; nothing is saved yet.</summary>
    public async Task<Refusal?> ApplyAsync(
        IReadOnlyList<OrganisationUnit> successors, OrganisationUnit? main, SuccessionKind kind, CancellationToken cancellation)
    {
        heir = main;
        foreach (var successor in successors.Except(beginning))
        {
            if (UnitEnding.Circle(successor, ending) is { } circle)
                return circle;
            if (successor.To is { } last)
                return new Refusal("unit-ended", successor.Name, UnitTexts.Day(last));
            if (successor.From > on)
                return new Refusal("unit-date-too-early", successor.Name, UnitTexts.Day(successor.From.Value));
        }
        foreach (var unit in ending)
        {
            if (unit.EndBefore(on) is { } refusal)
                return refusal;
        }
        db.Units.AddRange(beginning);
        db.UnitSuccessions.AddRange(ending.SelectMany(unit => successors.Select(s => Follow(unit, s, kind))));
        if (main is not null)
            await file.HandOverAsync([.. ending.Select(u => u.Code)], main.HeirCode, cancellation);
        return null;
    }

    public async Task<ReorganisationPlan> DescribeAsync(CancellationToken cancellation)
    {
        var codes = ending.Select(u => u.Code).ToList();
        var answeredFor = await db.Units.Where(u => u.ProvinceId == province.Id && (codes.Contains(u.Code) || codes.Contains(u.HeirCode))).Select(u => u.Code).ToListAsync(cancellation);
        var work = await db.WorkEntries.CountAsync(
            w => w.ProvinceId == province.Id && w.UnitCode != null && answeredFor.Contains(w.UnitCode) && w.DoneOn == null && w.EndedOn == null, cancellation);
        var groups = await db.UnitGroups.Where(g => g.ProvinceId == province.Id && g.Members.Any(m => codes.Contains(m.UnitCode) && (m.To == null || m.To >= on)))
            .OrderBy(g => g.NameKey).Select(g => g.Name).ToListAsync(cancellation);
        return new ReorganisationPlan(ending, beginning, heir, on, work, groups);
    }

    /// <summary>One unit goes on and others begin beside it.</summary>
    public void PartOff(OrganisationUnit unit, IEnumerable<OrganisationUnit> successors)
    {
        heir = unit;
        db.Units.AddRange(beginning);
        db.UnitSuccessions.AddRange(successors.Select(s => Follow(unit, s, SuccessionKind.Split)));
    }

    private UnitSuccession Follow(OrganisationUnit from, OrganisationUnit to, SuccessionKind kind) => new()
    {
        ProvinceId = province.Id, FromCode = from.Code, ToCode = to.Code, On = on, Kind = kind, IsMain = to == heir, LegalBasis = legalBasis,
    };
}
