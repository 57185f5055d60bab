using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Documents.Texts;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>A review as the reading it stands for: what counts, in the wording people left, each with its place.</summary>
/// <param name="review">With its files, items, source and diagnostics.</param>
internal sealed class ReviewedReading(PlanReview review)
{
    private readonly List<ReviewItem> items = [.. review.Items.OrderBy(i => !i.HasPlace).ThenBy(i => i.Start).ThenBy(i => i.Number)];

    /// <summary>Numbers of the tasks of the reading, in its order.</summary>
    public IReadOnlyList<int> TaskNumbers => [.. items.Where(i => i.Kind == SourceMarkKind.Task && i.Counts).Select(i => i.Number)];

    public (PlanReading Reading, ILookup<PlanTask, PlanTask> OtherSources) Build()
    {
        var tasks = items.Where(i => i.Kind == SourceMarkKind.Task && i.Decision != ReviewDecision.Ignored)
            .ToDictionary(i => i.Number, i => i.Read<PlanTask>() with { Evidence = i.Evidence });
        var sources = items.Where(i => i is { Kind: SourceMarkKind.Task, MergedInto: { } into } && tasks.ContainsKey(into))
            .Select(i => (Into: tasks[i.MergedInto!.Value], Source: tasks[i.Number]))
            .ToLookup(s => s.Into, s => s.Source, (IEqualityComparer<PlanTask>)ReferenceEqualityComparer.Instance);
        var reading = new PlanReading
        {
            Kind = review.Kind,
            Source = new SourceText(
                review.Source!.Text,
                [],
                [.. review.Files.OrderBy(f => f.Ordinal).Select(f => new SourceTextFile(f.Name, f.Format ?? default, new SourceSpan(f.Start, f.End), f.Scanned))]),
            Facts = Facts(),
            LegalBases = All<LegalBasis>(SourceMarkKind.LegalBasis, (b, e) => b with { Evidence = e }),
            Tasks = [.. items.Where(i => i.Kind == SourceMarkKind.Task && i.Counts).Select(i => tasks[i.Number])],
            Targets = All<PlanTarget>(SourceMarkKind.Target, (t, e) => t with { Evidence = e }),
            FundingSources = All<FundingSource>(SourceMarkKind.FundingSource, (f, e) => f with { Evidence = e }),
            ReportingDuties = All<ReportingDuty>(SourceMarkKind.ReportingDuty, (d, e) => d with { Evidence = e }),
            Amendments = All<Amendment>(SourceMarkKind.Amendment, (a, e) => a with { Evidence = e }),
            Recipients = All<Recipient>(SourceMarkKind.Recipient, (r, e) => r with { Evidence = e }),
            Signer = Signer(),
            Diagnostics = [.. review.Diagnostics.OrderBy(d => d.Ordinal).Select(DiagnosticOf)],
        };
        return (reading, sources);
    }

    private List<T> All<T>(SourceMarkKind kind, Func<T, Evidence, T> at)
        where T : class => [.. items.Where(i => i.Kind == kind && i.Counts).Select(i => at(i.Read<T>(), i.Evidence))];

    private (ReviewedFact Fact, Evidence Evidence)? Fact(string field) => items
        .Where(i => i.Kind == SourceMarkKind.Fact && i.Counts)
        .Select(i => ((ReviewedFact Fact, Evidence Evidence)?)(i.Read<ReviewedFact>(), i.Evidence))
        .FirstOrDefault(f => string.Equals(f!.Value.Fact.Field, field, StringComparison.Ordinal) && !f.Value.Fact.IsEmpty);

    private PlanFacts Facts()
    {
        var sources = ReviewedFact.Fields.Where(f => f is not "signer")
            .Select(field => (field, found: Fact(field)))
            .Where(f => f.found is { Evidence.Span.Length: > 0 })
            .ToDictionary(f => f.field, f => f.found!.Value.Evidence, StringComparer.Ordinal);
        var period = Fact("period")?.Fact;
        return new PlanFacts
        {
            Number = Fact("number")?.Fact.Value,
            Date = DateOnly.TryParseExact(Fact("date")?.Fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            Place = Fact("place")?.Fact.Value,
            Issuer = Fact("issuer")?.Fact.Value,
            Type = Fact("type")?.Fact.Value,
            Title = Fact("title")?.Fact.Value,
            Period = period is null ? null : new YearRange(period.From, period.To),
            Sources = sources,
        };
    }

    private Signer? Signer() => Fact("signer") is { } signer
        ? new Signer(signer.Fact.Value, signer.Fact.Position, signer.Fact.Authority, signer.Evidence)
        : null;

    private static Diagnostic DiagnosticOf(ReviewDiagnostic diagnostic) => new(diagnostic.Severity, diagnostic.Code, [.. diagnostic.Arguments])
    {
        Span = diagnostic is { Start: { } start, End: { } end } ? new SourceSpan(start, end) : null,
    };
}
