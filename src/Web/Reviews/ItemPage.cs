using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Reviews;

/// <summary>A page about one item of a review.</summary>
public abstract class ItemPage(ReviewQueries reviews, CurrentActor me, PageTexts texts) : ReviewPage(reviews, me, texts)
{
    public ReviewItem Item { get; private set; } = null!;

    public IReadOnlyList<MarkedPiece> Around { get; private set; } = [];

    /// <summary>The version of the item that the form was made from.</summary>
    public int SeenVersion { get; protected set; }

    /// <returns>False when there is no such item.</returns>
    protected async Task<bool> FindItemAsync(Guid id, int number, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || await Reviews.ItemAsync(id, number, cancellation) is not { } item)
            return false;
        Item = item;
        SeenVersion = item.Version;
        Around = await AroundAsync(item, cancellation);
        return true;
    }
}
