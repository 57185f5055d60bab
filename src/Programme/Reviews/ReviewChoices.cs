using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>The choices of a review that are about no single item, each as one comparable word, so that a step can be compared with what stands there and undone.</summary>
internal sealed class ReviewChoices(ProgrammeDb db, PlanReview review)
{
    public const string OnlyName = "-";

    /// <summary>Word for a passage that was looked at.</summary>
    public const string Seen = "seen";

    private const string Unit = "u:";
    private const string Group = "g:";

    /// <summary>Word for whom a name means.</summary>
    public static string AgencyWord(string? unitCode, string? groupCode) => unitCode is not null ? Unit + unitCode : groupCode is not null ? Group + groupCode : OnlyName;

    public static string OwingKey(string groupCode, AgencyRole role, TaskOrigin origin) => $"{groupCode}/{role}/{origin}";

    public static string OwingWord(OwingRule rule, string? namedUnitCode) => rule == OwingRule.NamedMember ? $"{rule}:{namedUnitCode}" : rule.ToString();

    public static string PurposeWord(Guid? amendsPlanId, bool chosen) => (chosen ? "chosen:" : "proposed:") + amendsPlanId;

    public static string PassageKey(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{start}-{end}");

    /// <returns>Null while nobody has chosen.</returns>
    public async Task<string?> WordAsync(ChoiceKind kind, string key, CancellationToken cancellation) => kind switch
    {
        ChoiceKind.Purpose => PurposeWord(review.AmendsPlanId, review.PurposeChosen),
        ChoiceKind.Scope => review.Scope?.ToString(),
        ChoiceKind.Agency => await AgencyAsync(key, cancellation) is { } agency ? AgencyWord(agency.UnitCode, agency.GroupCode) : null,
        ChoiceKind.Owing => await OwingAsync(key, cancellation) is { } owing ? OwingWord(owing.Rule, owing.NamedUnitCode) : null,
        ChoiceKind.Passage => await PassageAsync(key, cancellation) is null ? null : Seen,
        _ => await MatchAsync(key, cancellation) is { } match ? JsonSerializer.Serialize(match) : null,
    };

    /// <param name="word">Null takes the choice back.</param>
    /// <returns>False when another choice stands in its way.</returns>
    public async Task<bool> PutAsync(ChoiceKind kind, string key, string? word, string? name, CancellationToken cancellation)
    {
        switch (kind)
        {
            case ChoiceKind.Purpose:
                var at = word!.IndexOf(':', StringComparison.Ordinal);
                review.SetPurpose(Guid.TryParse(word[(at + 1)..], out var plan) ? plan : null, chosen: word.StartsWith("chosen", StringComparison.Ordinal));
                return true;
            case ChoiceKind.Scope:
                review.SetScope(word is null ? null : Enum.Parse<ComparisonScope>(word));
                return true;
            case ChoiceKind.Agency:
                PutAgency(await AgencyAsync(key, cancellation), key, word, name);
                return true;
            case ChoiceKind.Owing:
                PutOwing(await OwingAsync(key, cancellation), key, word);
                return true;
            case ChoiceKind.Passage:
                PutPassage(await PassageAsync(key, cancellation), key, word);
                return true;
            default:
                return await PutMatchAsync(await MatchAsync(key, cancellation), word, cancellation);
        }
    }

    private void PutAgency(ReviewAgency? there, string key, string? word, string? name)
    {
        if (word is null)
        {
            if (there is not null)
                db.ReviewAgencies.Remove(there);
            return;
        }
        if (there is null)
            db.ReviewAgencies.Add(there = new ReviewAgency { ProvinceId = review.ProvinceId, ReviewId = review.Id, NameKey = key, Name = name ?? key });
        there.Mean(CodeIn(word, Unit), CodeIn(word, Group));
    }

    private void PutOwing(ReviewOwing? there, string key, string? word)
    {
        if (word is null)
        {
            if (there is not null)
                db.ReviewOwings.Remove(there);
            return;
        }
        if (there is null)
        {
            var (group, role, origin) = Parts(key);
            db.ReviewOwings.Add(there = new ReviewOwing { ProvinceId = review.ProvinceId, ReviewId = review.Id, GroupCode = group, Role = role, Origin = origin });
        }
        var parts = word.Split(':', 2);
        there.Choose(Enum.Parse<OwingRule>(parts[0]), parts.Length > 1 ? parts[1] : null);
    }

    private void PutPassage(SeenPassage? there, string key, string? word)
    {
        if (word is null && there is not null)
            db.SeenPassages.Remove(there);
        if (word is null || there is not null)
            return;
        var (start, end) = SpanIn(key);
        db.SeenPassages.Add(new SeenPassage { ProvinceId = review.ProvinceId, ReviewId = review.Id, Start = start, End = end });
    }

    private async Task<bool> PutMatchAsync(ReviewMatch? there, string? word, CancellationToken cancellation)
    {
        if (word is null)
        {
            if (there is not null)
                db.ReviewMatches.Remove(there);
            return true;
        }
        var match = JsonSerializer.Deserialize<ReviewMatch>(word)!;
        var others = await db.ReviewMatches.AsTracking().Where(m => m.ProvinceId == review.ProvinceId && m.ReviewId == review.Id && m.Kind == match.Kind)
            .Where(m => (m.InForce != null && m.InForce == match.InForce) || (m.Amending != null && m.Amending == match.Amending))
            .ToListAsync(cancellation);
        if (others.Exists(m => db.Entry(m).State != EntityState.Deleted))
            return false;
        db.ReviewMatches.Add(match);
        return true;
    }

    private static string? CodeIn(string word, string prefix) => word.StartsWith(prefix, StringComparison.Ordinal) ? word[prefix.Length..] : null;

    private static (string Group, AgencyRole Role, TaskOrigin Origin) Parts(string key)
    {
        var parts = key.Split('/');
        return (string.Join('/', parts[..^2]), Enum.Parse<AgencyRole>(parts[^2]), Enum.Parse<TaskOrigin>(parts[^1]));
    }

    private static (int Start, int End) SpanIn(string key) =>
        (int.Parse(key[..key.IndexOf('-', StringComparison.Ordinal)], CultureInfo.InvariantCulture), int.Parse(key[(key.IndexOf('-', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture));

    private async Task<SeenPassage?> PassageAsync(string key, CancellationToken cancellation)
    {
        var (start, end) = SpanIn(key);
        return await db.SeenPassages.FindAsync([review.ProvinceId, review.Id, start, end], cancellation);
    }

    private Task<ReviewAgency?> AgencyAsync(string key, CancellationToken cancellation) => db.ReviewAgencies.AsTracking()
        .SingleOrDefaultAsync(a => a.ProvinceId == review.ProvinceId && a.ReviewId == review.Id && a.NameKey == key, cancellation);

    private Task<ReviewOwing?> OwingAsync(string key, CancellationToken cancellation)
    {
        var (group, role, origin) = Parts(key);
        return db.ReviewOwings.AsTracking().SingleOrDefaultAsync(
            o => o.ProvinceId == review.ProvinceId && o.ReviewId == review.Id && o.GroupCode == group && o.Role == role && o.Origin == origin, cancellation);
    }

    private Task<ReviewMatch?> MatchAsync(string key, CancellationToken cancellation)
    {
        var id = Guid.Parse(key);
        return db.ReviewMatches.AsTracking().SingleOrDefaultAsync(m => m.ProvinceId == review.ProvinceId && m.ReviewId == review.Id && m.Id == id, cancellation);
    }
}
