using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Whom the names in a review mean and who owes because of them: what people chose, else what the province's units say.</summary>
internal sealed class AgencyBook
{
    private readonly UnitDirectory directory;
    private readonly DateOnly on;
    private readonly Dictionary<string, ReviewAgency> chosen;
    private readonly Dictionary<(string Group, AgencyRole Role, TaskOrigin Origin), ReviewOwing> owings;
    private readonly Dictionary<string, AgencyMeaning> known = new(StringComparer.Ordinal);

    private AgencyBook(UnitDirectory directory, DateOnly on, IEnumerable<ReviewAgency> agencies, IEnumerable<ReviewOwing> owings)
    {
        (this.directory, this.on) = (directory, on);
        chosen = agencies.ToDictionary(a => a.NameKey, StringComparer.Ordinal);
        this.owings = owings.ToDictionary(o => (o.GroupCode, o.Role, o.Origin));
    }

    public UnitDirectory Directory => directory;

    public DateOnly On => on;

    /// <param name="on">The plan's date.</param>
    public static async Task<AgencyBook> LoadAsync(ProgrammeDb db, CurrentProvince province, Guid reviewId, DateOnly on, CancellationToken cancellation) => new(
        await UnitDirectory.LoadAsync(db, province, cancellation),
        on,
        await db.ReviewAgencies.AsNoTracking().Where(a => a.ProvinceId == province.Id && a.ReviewId == reviewId).ToListAsync(cancellation),
        await db.ReviewOwings.AsNoTracking().Where(o => o.ProvinceId == province.Id && o.ReviewId == reviewId).ToListAsync(cancellation));

    public AgencyMeaning MeaningOf(string name) => known.TryGetValue(name, out var meaning) ? meaning : known[name] = Look(name);

    /// <summary>Who owes for a group in a kind of task: as chosen, else each member where the group leads and whoever is asked where it coordinates.</summary>
    public (OwingRule Rule, string? NamedUnitCode) OwingOf(string groupCode, AgencyRole role, TaskOrigin origin)
    {
        if (owings.TryGetValue((groupCode, role, origin), out var owing))
            return (owing.Rule, owing.NamedUnitCode);
        if (role == AgencyRole.Coordinate)
            return (OwingRule.WhenAsked, null);
        // A group nobody of the province belongs to, such as the enterprises, cannot owe.
        return (directory.MembersAt(groupCode, on).Count == 0 ? OwingRule.Information : OwingRule.EachMember, null);
    }

    /// <summary>See <see cref="OwingRow.Word"/>.</summary>
    public string OwingWordOf(string groupCode, AgencyRole role, TaskOrigin origin) =>
        owings.TryGetValue((groupCode, role, origin), out var owing) ? ReviewChoices.OwingWord(owing.Rule, owing.NamedUnitCode) : "";

    public AgencyChoice Choose(string name, AgencyRole role, PlanTask task)
    {
        var meaning = MeaningOf(name);
        var (rule, named) = meaning switch
        {
            { Group.Code: { } group } => OwingOf(group, role, task.Origin),
            { Unit: null } => (role == AgencyRole.Lead ? OwingRule.Unit : OwingRule.Information, null),
            _ => (role == AgencyRole.Lead ? OwingRule.Unit : OwingRule.WhenAsked, null),
        };
        return new AgencyChoice(meaning.Key, meaning.Unit?.Code, meaning.Group?.Code, rule, named);
    }

    private AgencyMeaning Look(string name)
    {
        var key = Slug.Of(name);
        if (chosen.TryGetValue(key, out var choice))
        {
            var unit = choice.UnitCode is { } code ? directory.Find(code) : null;
            var group = choice.GroupCode is { } groupCode ? directory.FindGroup(groupCode) : null;
            return new AgencyMeaning(KeyOf(unit, group, key), unit, group, null, Chosen: true, []) { Word = ReviewChoices.AgencyWord(choice.UnitCode, choice.GroupCode) };
        }
        var body = directory.Resolve(name, on);
        var ended = body is { Unit: { } named, Answering: { } answering } && !string.Equals(named.Code, answering.Code, StringComparison.Ordinal) ? named : null;
        return new AgencyMeaning(KeyOf(body.Answering, body.Group, key), body.Answering, body.Group, ended, Chosen: false, body.Candidates);
    }

    private static string KeyOf(UnitEntry? unit, GroupEntry? group, string otherwise) =>
        unit is not null ? Slug.Of(unit.Name) : group is not null ? Slug.Of(group.Name) : otherwise;
}
