using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What is asked about reviews.</summary>
public sealed class ReviewQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <summary>How many of the latest steps a page shows.</summary>
    public const int StepsShown = 8;

    /// <summary>Every review, open ones first, then the latest.</summary>
    public async Task<IReadOnlyList<ReviewRow>> ListAsync(CancellationToken cancellation = default)
    {
        var rows = await db.PlanReviews.AsNoTracking().Where(r => r.ProvinceId == province.Id)
            .OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id)
            .Select(r => new ReviewRow
            {
                Id = r.Id,
                State = r.State,
                DocumentNumber = r.DocumentNumber,
                Title = r.Title,
                Files = r.Files.OrderBy(f => f.Ordinal).Select(f => f.Name).ToList(),
                StartedByName = r.StartedByName,
                StartedAt = r.StartedAt,
                ChangedAt = r.ChangedAt,
                EndedAt = r.EndedAt,
                EndedByName = r.EndedByName,
                Items = r.Items.Count,
                Decided = r.Items.Count(i => i.Decision != ReviewDecision.Open),
                PlanSlug = db.Plans.Where(p => p.ProvinceId == r.ProvinceId && p.Id == r.PlanId).Select(p => p.Slug).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.State is not (ReviewState.Uploaded or ReviewState.Reading or ReviewState.Open))];
    }

    /// <summary>The review with its files, to look at.</summary>
    public Task<PlanReview?> FindAsync(Guid id, CancellationToken cancellation = default) =>
        db.PlanReviews.AsNoTracking().Include(r => r.Files.OrderBy(f => f.Ordinal)).SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);

    /// <summary>What the document is said to be, as one word for forms.</summary>
    public static string PurposeWord(PlanReview review) => ReviewChoices.PurposeWord(review.AmendsPlanId, review.PurposeChosen);

    public Task<string> TextAsync(Guid id, CancellationToken cancellation = default) =>
        db.ReviewSources.Where(s => s.ProvinceId == province.Id && s.ReviewId == id).Select(s => s.Text).SingleAsync(cancellation);

    /// <summary>All items, in document order.</summary>
    public async Task<IReadOnlyList<ReviewItemRow>> RowsAsync(Guid id, CancellationToken cancellation = default) => await Items(id)
        .OrderBy(i => i.Number)
        .Select(i => new ReviewItemRow(i.Number, i.Kind, i.Origin, i.Start, i.End, i.Confidence, i.Decision, i.MergedInto))
        .ToListAsync(cancellation);

    /// <summary>Some items with their content, by number.</summary>
    public async Task<IReadOnlyDictionary<int, ReviewItem>> ItemsAsync(Guid id, IReadOnlyCollection<int> numbers, CancellationToken cancellation = default) =>
        await Items(id).Where(i => numbers.Contains(i.Number)).ToDictionaryAsync(i => i.Number, cancellation);

    public Task<ReviewItem?> ItemAsync(Guid id, int number, CancellationToken cancellation = default) =>
        Items(id).SingleOrDefaultAsync(i => i.Number == number, cancellation);

    /// <summary>A printed time as the reader of documents understands it, in a plan of this review's date.</summary>
    public async Task<TimeFrame> TimeAsync(Guid id, string? printed, CancellationToken cancellation = default)
    {
        var facts = await Items(id).Where(i => i.Kind == SourceMarkKind.Fact).ToListAsync(cancellation);
        return PrintedTime.Read(printed, PlanDay.Written(facts)?.Year);
    }

    /// <summary>What no item was read from, in document order, with what reviewers have looked at; cells that tell of a task next to them are not among it.</summary>
    public async Task<IReadOnlyList<UnreadPassage>> UnreadAsync(Guid id, CancellationToken cancellation = default)
    {
        var rows = await RowsAsync(id, cancellation);
        var all = UnreadPassages.Find(await TextAsync(id, cancellation), rows.Select(r => new SourceSpan(r.Start, r.End)));
        var tasks = rows.Where(r => r.Kind == SourceMarkKind.Task && r.End > r.Start).OrderBy(r => r.Start).Select(r => (r.Start, r.Number)).ToList();
        var beside = all.Select(p => UnreadPassages.Beside(tasks, p.Start)).ToList();
        var contents = await ItemsAsync(id, [.. beside.SelectMany(n => n).Distinct()], cancellation);
        var words = contents.ToDictionary(c => c.Key, c => new RowWords(ReviewContent.Read<PlanTask>(c.Value.ReadContent ?? c.Value.Content)));
        var seen = (await db.SeenPassages.AsNoTracking().Where(p => p.ProvinceId == province.Id && p.ReviewId == id).Select(p => new { p.Start, p.End }).ToListAsync(cancellation)).ToHashSet();
        return [.. all.Where((p, i) => !beside[i].Any(n => words[n].Tell(p.Text))).Select(p => p with { Seen = seen.Contains(new { p.Start, p.End }) })];
    }

    /// <summary>The items that are further sources of another.</summary>
    public async Task<IReadOnlyList<ReviewItem>> MergedIntoAsync(Guid id, int number, CancellationToken cancellation = default) =>
        await Items(id).Where(i => i.MergedInto == number).OrderBy(i => i.Number).ToListAsync(cancellation);

    /// <summary>The other items one may be merged with, the most alike first.</summary>
    public async Task<IReadOnlyList<ReviewItem>> MergeCandidatesAsync(Guid id, ReviewItem item, string? search, int most, CancellationToken cancellation = default)
    {
        var kind = item.Kind;
        var words = SearchWords.Of(search);
        var own = SameWork.WordsOf(item);
        return [.. (await Items(id).Where(i => i.Kind == kind && i.Number != item.Number && (i.Decision == ReviewDecision.Open || i.Decision == ReviewDecision.Accepted)).ToListAsync(cancellation))
            .Where(i => words.Count == 0 || SearchText(i) is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .OrderByDescending(i => SameWork.Likeness(own, SameWork.WordsOf(i))).ThenBy(i => i.Number)
            .Take(most)];
    }

    /// <summary>The latest steps of all reviewers.</summary>
    public async Task<IReadOnlyList<ReviewStep>> StepsAsync(Guid id, int most, CancellationToken cancellation = default) =>
        await db.ReviewSteps.AsNoTracking().Where(s => s.ProvinceId == province.Id && s.ReviewId == id)
            .OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Take(most).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ReviewDiagnostic>> DiagnosticsAsync(Guid id, CancellationToken cancellation = default) =>
        await db.ReviewDiagnostics.AsNoTracking().Where(d => d.ProvinceId == province.Id && d.ReviewId == id)
            .OrderByDescending(d => d.Severity).ThenBy(d => d.Ordinal).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ReviewCheck>> ChecksAsync(Guid id, CancellationToken cancellation = default) =>
        await WholeAsync(id, cancellation) is { } review ? await new ReviewChecks(db, province, time).OfAsync(review, cancellation) : [];

    /// <summary>What a person looks at before confirming: the points to check, and what would be opened (null while that cannot be told).</summary>
    public async Task<(IReadOnlyList<ReviewCheck> Checks, WorkAhead? Work)> BeforeConfirmingAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await WholeAsync(id, cancellation) is not { } review)
            return ([], null);
        var checks = await new ReviewChecks(db, province, time).OfAsync(review, cancellation);
        return (checks, await new CountWorkAhead(db, province, time).OfAsync(review, cancellation));
    }

    /// <summary>Tasks that seem to be named several times, for a person to say.</summary>
    public async Task<IReadOnlyList<SameWorkProposal>> SameWorkAsync(Guid id, CancellationToken cancellation = default) =>
        SameWork.Find(await Items(id).Where(i => i.Kind == SourceMarkKind.Task).ToListAsync(cancellation));

    /// <summary>Plans a document may amend, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> PlansAsync(CancellationToken cancellation = default) =>
        [.. (await db.Plans.AsNoTracking().Where(p => p.ProvinceId == province.Id).OrderBy(p => p.Slug)
            .Select(p => new { p.Id, p.Number, p.Title, p.Slug }).ToListAsync(cancellation))
            .Select(p => (p.Id, string.Join(" · ", new[] { p.Number ?? p.Slug, p.Title }.Where(n => n is not null))))];

    private Task<PlanReview?> WholeAsync(Guid id, CancellationToken cancellation) => db.PlanReviews.AsNoTracking()
        .Include(r => r.Items).Include(r => r.Files).Include(r => r.Source).Include(r => r.Diagnostics)
        .SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);

    private static string SearchText(ReviewItem item) => VietnameseText.FoldWithoutAccents(item.Content);

    private IQueryable<ReviewItem> Items(Guid id) => db.ReviewItems.AsNoTracking().Where(i => i.ProvinceId == province.Id && i.ReviewId == id);
}
