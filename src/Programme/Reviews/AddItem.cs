using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Adds what the reader overlooked.</summary>
public sealed class AddItem(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Content">Record of the kind, see <see cref="ReviewContent"/>.</param>
    /// <param name="Quote">The words of the source it rests on; null when it has no place. Found in the text, nearest to <paramref name="Near"/>.</param>
    /// <param name="Near">Where the person saw the quote, as a place in the source text; null when unknown.</param>
    public sealed record Request(Guid ReviewId, SourceMarkKind Kind, object Content, string? Quote, int? Near);

    /// <returns>The item; refuses <c>quote-not-found</c>, <c>item-text-missing</c>, <c>field-too-long</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewItem>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<ReviewItem>(request.ReviewId, actor, "add-item", async desk =>
        {
            if (ContentRules.Problem(request.Content) is { } problem)
                return problem;
            var (start, end) = (0, 0);
            if (!string.IsNullOrWhiteSpace(request.Quote))
            {
                var text = await db.ReviewSources.Where(s => s.ProvinceId == province.Id && s.ReviewId == request.ReviewId).Select(s => s.Text).SingleAsync(cancellation);
                if (QuotePlace.Find(text, request.Quote, request.Near) is not { } place)
                    return new Refusal("quote-not-found");
                (start, end) = (place.Start, place.End);
            }
            return desk.Add(request.Kind, request.Content, start, end, page: null, partOf: null);
        }, cancellation);
}
