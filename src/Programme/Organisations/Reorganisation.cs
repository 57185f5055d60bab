using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Organisations;

/// <summary>What mergers, splits and dissolutions have in common: units end, others follow, work goes to the heir.</summary>
internal sealed class Reorganisation(ProgrammeDb db, CurrentProvince province, UnitFile file, DateOnly on, string? legalBasis)
{
    private readonly List<OrganisationUnit> ending = [];
    private readonly List<OrganisationUnit> beginning = [];
    private IReadOnlyList<UnitContact> people = [];
    private OrganisationUnit? heir;

    public IReadOnlyList<OrganisationUnit> Ending => ending;

    /// <summary>Whether the standing agency is among those that end.</summary>
    public bool IsStanding { get; private set; }

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
        people = [.. ending.SelectMany(u => u.Contacts).Where(c => c.To is null)];
        IsStanding = ending.Exists(u => u.IsStanding);
        foreach (var unit in ending)
        {
            if (unit.EndBefore(on) is { } refusal)
                return refusal;
        }
        db.Units.AddRange(beginning);
        db.UnitSuccessions.AddRange(ending.SelectMany(unit => successors.Select(s => Follow(unit, s, kind))));
        if (main is not null)
            await file.HandOverAsync([.. ending.Select(u => u.Code)], main, cancellation);
        foreach (var unit in ending)
            unit.CeaseToStand();
        return null;
    }

    /// <summary>Open work of those that end, and of the units they answer for.</summary>
    public async Task<IQueryable<WorkEntry>> OpenWorkAsync(CancellationToken cancellation)
    {
        var codes = await AnsweredForAsync(cancellation);
        return db.WorkEntries.Where(w => w.ProvinceId == province.Id && w.UnitCode != null && codes.Contains(w.UnitCode) && w.DoneOn == null && w.EndedOn == null);
    }

    /// <summary>Plans that run on beyond the day and name one of those that end as lead.</summary>
    public async Task<IReadOnlyList<string>> RunningPlansAsync(CancellationToken cancellation)
    {
        var codes = await AnsweredForAsync(cancellation);
        return await db.Plans
            .Where(p => p.ProvinceId == province.Id && (p.PeriodTo == null || p.PeriodTo >= on.Year)
                && p.Tasks.Any(t => t.Until == null && t.Agencies.Any(a => a.Role == AgencyRole.Lead && a.UnitCode != null && codes.Contains(a.UnitCode))))
            .OrderBy(p => p.Slug).Select(p => p.Number ?? p.Title ?? p.Slug).ToListAsync(cancellation);
    }

    public async Task<ReorganisationPlan> DescribeAsync(CancellationToken cancellation)
    {
        var codes = ending.Select(u => u.Code).ToList();
        var answeredFor = await AnsweredForAsync(cancellation);
        var groups = await db.UnitGroups.Where(g => g.ProvinceId == province.Id && g.Members.Any(m => codes.Contains(m.UnitCode) && (m.To == null || m.To >= on)))
            .OrderBy(g => g.NameKey).Select(g => g.Name).ToListAsync(cancellation);
        var parts = await db.Units.Where(u => u.ProvinceId == province.Id && u.To == null && u.ParentCode != null && codes.Contains(u.ParentCode) && !codes.Contains(u.Code))
            .OrderBy(u => u.Code).Select(u => u.Name).ToListAsync(cancellation);
        return new ReorganisationPlan(ending, beginning, heir, on)
        {
            OpenWork = await (await OpenWorkAsync(cancellation)).CountAsync(cancellation),
            RunningPlans = await RunningPlansAsync(cancellation),
            Accounts = await db.Accounts.CountAsync(a => a.ProvinceId == province.Id && a.DisabledAt == null && a.UnitCode != null && answeredFor.Contains(a.UnitCode), cancellation),
            People = [.. people.Select(p => p.PersonName)],
            Groups = groups,
            Parts = parts,
            IsStanding = IsStanding,
        };
    }

    /// <summary>One unit goes on and others begin beside it.</summary>
    public void PartOff(OrganisationUnit unit, IEnumerable<OrganisationUnit> successors)
    {
        heir = unit;
        db.Units.AddRange(beginning);
        db.UnitSuccessions.AddRange(successors.Select(s => Follow(unit, s, SuccessionKind.Split)));
    }

    private Task<List<string>> AnsweredForAsync(CancellationToken cancellation)
    {
        var codes = ending.Select(u => u.Code).ToList();
        return db.Units.Where(u => u.ProvinceId == province.Id && (codes.Contains(u.Code) || codes.Contains(u.HeirCode))).Select(u => u.Code).ToListAsync(cancellation);
    }

    private UnitSuccession Follow(OrganisationUnit from, OrganisationUnit to, SuccessionKind kind) => new()
    {
        ProvinceId = province.Id, FromCode = from.Code, ToCode = to.Code, On = on, Kind = kind, IsMain = to == heir, LegalBasis = legalBasis,
    };
}
