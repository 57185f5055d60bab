using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What is asked about the agencies of a plan under review.</summary>
public sealed class AgencyQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    private const int MostSuggestions = 3;
    private const double Like = 0.34;
    private const double VeryLike = 0.6;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <param name="Agencies">Unknown names first, then by name.</param>
    /// <param name="Units">Units in being on the plan's day, for choices.</param>
    public sealed record Result(IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<OwingRow> Owings, IReadOnlyList<UnitEntry> Units, IReadOnlyList<GroupEntry> Groups);

    public async Task<Result> OfAsync(Guid reviewId, CancellationToken cancellation = default)
    {
        var items = await db.ReviewItems.AsNoTracking()
            .Where(i => i.ProvinceId == province.Id && i.ReviewId == reviewId && (i.Kind == SourceMarkKind.Task || i.Kind == SourceMarkKind.Fact))
            .ToListAsync(cancellation);
        var on = PlanDay.Of(items, time);
        var book = await AgencyBook.LoadAsync(db, province, reviewId, on, cancellation);
        var named = items.Where(i => i is { Kind: SourceMarkKind.Task, Counts: true }).SelectMany(NamesOf).ToList();
        // Departments and boards first: plans name them most, and the communes are many.
        var units = book.Directory.Units.Where(u => u.IsInBeing(on)).OrderBy(u => u.Kind).ThenBy(u => u.Name, StringComparer.Create(Vietnamese, ignoreCase: true)).ToList();
        var agencies = named.GroupBy(n => Slug.Of(n.Name), StringComparer.Ordinal)
            .Select(g => RowOf(g.First().Name, [.. g], book, units))
            .OrderByDescending(r => r.Meaning.Unknown).ThenByDescending(r => r.Meaning.Ended is not null).ThenBy(r => r.Meaning.Key, StringComparer.Ordinal)
            .ToList();
        return new Result(agencies, OwingsOf(named, book), units, book.Directory.Groups);
    }

    private static IEnumerable<(string Name, AgencyRole Role, TaskOrigin Origin, int Number)> NamesOf(ReviewItem item)
    {
        var task = item.Read<PlanTask>();
        return task.Lead.Select(n => (n, AgencyRole.Lead, task.Origin, item.Number))
            .Concat(task.Coordinate.Select(n => (n, AgencyRole.Coordinate, task.Origin, item.Number)));
    }

    private static AgencyRow RowOf(string name, List<(string Name, AgencyRole Role, TaskOrigin Origin, int Number)> named, AgencyBook book, List<UnitEntry> units)
    {
        var meaning = book.MeaningOf(name);
        var group = meaning.Unknown && IsCollective(name) ? GroupLike(name, book.Directory.Groups) : null;
        var like = meaning is { Unknown: true, Candidates.Count: 0 } && group is null && !IsCollective(name) ? UnitsLike(name, units) : [];
        return new AgencyRow(
            name,
            named.Where(n => n.Role == AgencyRole.Lead).Select(n => n.Number).Distinct().Count(),
            named.Where(n => n.Role == AgencyRole.Coordinate).Select(n => n.Number).Distinct().Count(),
            meaning,
            !meaning.Unknown ? [] : meaning.Candidates.Count > 0 ? meaning.Candidates : [.. like.Select(l => l.Unit)])
        {
            Tasks = [.. named.Select(n => n.Number).Distinct().Order()],
            SuggestedGroup = group,
            IsLikely = meaning.Candidates.Count > 0 || (like.Count > 0 && like[0].Likeness >= VeryLike),
        };
    }

    // "UBND các huyện, thị xã" is like a single "Xã ..." only by its letters.
    private static bool IsCollective(string name) => WordsOf(name).Contains("các");

    private static GroupEntry? GroupLike(string name, IReadOnlyList<GroupEntry> groups)
    {
        var words = WordsOf(name);
        return groups.Select(g => (Group: g, Likeness: SameWork.Likeness(words, WordsOf(g.Name)))).Where(g => g.Likeness >= Like)
            .OrderByDescending(g => g.Likeness).ThenBy(g => g.Group.Code, StringComparer.Ordinal).Select(g => g.Group).FirstOrDefault();
    }

    private static List<(UnitEntry Unit, double Likeness)> UnitsLike(string name, List<UnitEntry> units)
    {
        var words = WordsOf(name);
        return [.. units.Select(u => (Unit: u, Likeness: u.Names.Select(n => SameWork.Likeness(words, WordsOf(n.Name))).DefaultIfEmpty(0).Max()))
            .Where(u => u.Likeness >= Like)
            .OrderByDescending(u => u.Likeness).ThenBy(u => u.Unit.Code, StringComparer.Ordinal)
            .Take(MostSuggestions)];
    }

    private static HashSet<string> WordsOf(string name) =>
        [.. VietnameseText.Fold(name).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)];

    private static List<OwingRow> OwingsOf(List<(string Name, AgencyRole Role, TaskOrigin Origin, int Number)> named, AgencyBook book) =>
        [.. named.Select(n => (book.MeaningOf(n.Name).Group, n.Role, n.Origin, n.Number))
            .Where(n => n.Group is not null)
            .GroupBy(n => (n.Group!.Code, n.Role, n.Origin))
            .Select(g =>
            {
                var group = g.First().Group!;
                var (rule, unit) = book.OwingOf(group.Code, g.Key.Role, g.Key.Origin);
                return new OwingRow(group, g.Key.Role, g.Key.Origin, g.Select(n => n.Number).Distinct().Count(), rule, unit, book.Directory.MembersAt(group.Code, book.On))
                {
                    Word = book.OwingWordOf(group.Code, g.Key.Role, g.Key.Origin),
                };
            })
            .OrderBy(r => r.Role).ThenByDescending(r => r.Tasks).ThenBy(r => r.Group.Code, StringComparer.Ordinal).ThenBy(r => r.Origin)];
}
