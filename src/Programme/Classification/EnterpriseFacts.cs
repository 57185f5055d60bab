using Xanh.Programme.Enterprises;

namespace Xanh.Programme.Classification;

/// <summary>The facts of one enterprise that rules ask for, each with the records it comes from. Of lines, those of the newest year count, and those without a year.</summary>
public sealed class EnterpriseFacts
{
    private const int Whole = 100;

    private readonly EnterpriseFigures enterprise;
    private readonly IReadOnlyList<LineFigures> lines;
    private readonly int year;
    private readonly string review;
    private readonly FactSource[] own;

    /// <param name="lines">All lines of the enterprise, ended ones too.</param>
    /// <param name="year">The year in which it is classified.</param>
    /// <param name="review">A code of <see cref="CampaignOutcomes"/>; empty while nobody reviewed it.</param>
    public EnterpriseFacts(EnterpriseFigures enterprise, IReadOnlyList<LineFigures> lines, int year, string review)
    {
        (this.enterprise, this.year, this.review) = (enterprise, year, review);
        var newest = lines.Where(l => l.Stands).Max(l => l.Year);
        this.lines = [.. lines.Where(l => l.Stands && (l.Year is null || l.Year == newest))];
        own = [new FactSource(Enterprise.Register, enterprise.Id)];
    }

    public Guid EnterpriseId => enterprise.Id;

    /// <summary>Whether the shares of revenue add up to more than the whole.</summary>
    public bool HasSharesOver => lines.Sum(l => l.RevenueShare) > Whole;

    /// <param name="code">Of a <see cref="FactDefinition"/> that does not rest on a decision.</param>
    /// <param name="group">Only lines of this group; empty for all.</param>
    public FactValue Of(string code, string group) => code switch
    {
        FactDefinition.EnterpriseKind => FactValue.OfWord(enterprise.Kind, own),
        FactDefinition.Size => FactValue.OfWord(enterprise.Size, own),
        FactDefinition.Sector => FactValue.OfWord(enterprise.Sector, own),
        FactDefinition.Workers => FactValue.Of(enterprise.Workers, own),
        FactDefinition.Years => FactValue.Of(year - enterprise.FoundedIn, own),
        FactDefinition.Revenue => FactValue.Of(enterprise.Revenue, own),
        FactDefinition.Capital => FactValue.Of(enterprise.Capital, own),
        FactDefinition.Review => FactValue.Of(review.Length == 0 ? [] : [review], own),
        FactDefinition.MainGroup => MainGroup(),
        FactDefinition.Groups => FactValue.Of([.. lines.Select(l => l.Group).Distinct(StringComparer.Ordinal)], Sources(lines)),
        _ => OfLines(code, group.Length == 0 ? lines : [.. lines.Where(l => string.Equals(l.Group, group, StringComparison.Ordinal))]),
    };

    private FactValue OfLines(string code, IReadOnlyList<LineFigures> asked) => code switch
    {
        FactDefinition.LineCount => FactValue.Of(asked.Count, asked.Count == 0 ? own : Sources(asked)),
        FactDefinition.RevenueShare => Sum(asked, l => l.RevenueShare),
        FactDefinition.ExportShare => asked.Any(l => l.ExportShare is not null) ? FactValue.Of(asked.Max(l => l.ExportShare), Sources(asked)) : FactValue.Unknown,
        FactDefinition.LineStaff => Sum(asked, l => l.Staff),
        FactDefinition.WorkKinds => FactValue.Of([.. asked.Select(l => l.Kind).Distinct(StringComparer.Ordinal)], Sources(asked)),
        FactDefinition.Certificate => asked.Where(l => l.Certificates.Length > 0).ToList() is { Count: > 0 } certified ? FactValue.Of([.. certified.Select(l => l.Certificates)], Sources(certified)) : FactValue.Unknown,
        _ => FactValue.Unknown,
    };

    // A sum of which a part is not known is not known. Who has lines, but none of the group asked for, has nothing there.
    private FactValue Sum(IReadOnlyList<LineFigures> asked, Func<LineFigures, decimal?> figure)
    {
        if (lines.Count == 0 || asked.Any(l => figure(l) is null))
            return FactValue.Unknown;
        return asked.Count == 0 ? FactValue.Of(0, Sources(lines)) : FactValue.Of(asked.Sum(figure), Sources(asked));
    }

    // Of equal shares the group that stands first in the list leads.
    private FactValue MainGroup()
    {
        var groups = lines.GroupBy(l => l.Group, StringComparer.Ordinal).ToList();
        if (groups.Count == 1)
            return FactValue.Of([groups[0].Key], Sources(lines));
        if (groups.Count == 0 || lines.Any(l => l.RevenueShare is null))
            return FactValue.Unknown;
        var main = groups.OrderByDescending(g => g.Sum(l => l.RevenueShare)).ThenBy(g => Place(g.Key)).First();
        return FactValue.Of([main.Key], Sources(lines));
    }

    private static int Place(string group) => ActivityGroup.All.TakeWhile(g => !string.Equals(g.Code, group, StringComparison.Ordinal)).Count();

    private static IReadOnlyList<FactSource> Sources(IReadOnlyList<LineFigures> of) => [.. of.Select(l => new FactSource(ActivityLine.Register, l.Id))];
}
