using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Reviews;

/// <summary>A page within one review: finds the review its address names, and says what a use case refused.</summary>
[RequestFormLimits(ValueLengthLimit = LongestValue)]
public abstract class ReviewPage(ReviewQueries reviews, CurrentActor me, PageTexts texts) : PageModel
{
    // Far more than any field takes, so that a paste that is too long comes back with a sentence and is not lost.
    private const int LongestValue = 16 << 20;

    private const int LinesAround = 3;

    public PlanReview Review { get; private set; } = null!;

    public Guid Id => Review.Id;

    public ItemWords Words { get; } = new(texts);

    /// <summary>What the document is called for short.</summary>
    public string Name => Review.DocumentNumber ?? Review.Files[0].Name;

    /// <summary>The sentence of a refusal, shown above the form; null when all went well.</summary>
    public string? Problem { get; protected set; }

    /// <summary>What reviewers did last.</summary>
    public IReadOnlyList<ReviewStep> Steps { get; private set; } = [];

    protected ReviewQueries Reviews { get; } = reviews;

    protected Actor Actor => me.Actor;

    protected PageTexts Texts { get; } = texts;

    /// <returns>False when there is no such review.</returns>
    protected async Task<bool> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await Reviews.FindAsync(id, cancellation) is not { } review)
            return false;
        Review = review;
        return true;
    }

    protected async Task FindStepsAsync(CancellationToken cancellation) => Steps = await Reviews.StepsAsync(Id, ReviewQueries.StepsShown, cancellation);

    /// <summary>Whether somebody else saved first.</summary>
    public bool IsConflict { get; private set; }

    protected void Refuse(Refusal refusal)
    {
        Problem = refusal.Message(Texts.Culture);
        IsConflict = string.Equals(refusal.Code, "changed-meanwhile", StringComparison.Ordinal);
    }

    /// <summary>Computes the days of a task's time anew where the person changed its words only, or asked for it.</summary>
    protected async Task<object> TimedAsync(object content, bool recompute, CancellationToken cancellation)
    {
        if (content is not PlanTask task || !(recompute || TimeBasis.IsOutdated(Request.Form[TimeBasis.Field], task.Time)))
            return content;
        return task with { Time = (await Reviews.TimeAsync(Id, task.Time.Text, cancellation)) with { Text = task.Time.Text } };
    }

    /// <summary>What could not be understood stays in its field as it was typed.</summary>
    protected IReadOnlyList<FormField> Typed(IEnumerable<FormField> fields, IReadOnlyList<(string Field, string ErrorKey)> errors) =>
        [.. fields.Select(f => errors.Any(e => string.Equals(e.Field, f.Name, StringComparison.Ordinal)) ? f with { Value = Request.Form[f.Name] } : f)];

    /// <summary>The lines around an item, with the item marked; empty for one without a place.</summary>
    public async Task<IReadOnlyList<MarkedPiece>> AroundAsync(ReviewItem item, CancellationToken cancellation) =>
        item.HasPlace ? await AroundAsync(item.Start, item.End, cancellation) : [];

    protected async Task<IReadOnlyList<MarkedPiece>> AroundAsync(int start, int end, CancellationToken cancellation)
    {
        var text = await Reviews.TextAsync(Id, cancellation);
        var (from, to) = MarkedText.Around(text, start, end, LinesAround);
        return MarkedText.Cut(text, [new SourceMark(SourceMarkKind.Task, 0, start, end)], from, to);
    }
}
