using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Web.Plans;

namespace Xanh.Web.Reviews;

/// <summary>What of a review is in view: tab, order, page of the items, page of the source, as the address says it.</summary>
/// <param name="Page">From 1; 0 for all items on one page.</param>
/// <param name="Item">Item to be shown, wherever it stands; null for none.</param>
public sealed record ReviewView(ReviewTab? Tab, bool InDocumentOrder, int Page, int SourcePage, int? Item)
{
    public static ReviewView From(IQueryCollection query) => new(
        ReviewTabs.From(query["phan"]),
        string.Equals(query["thu-tu"], "van-ban", StringComparison.Ordinal),
        string.Equals(query["trang"], PageLinks.Word(0), StringComparison.Ordinal) ? 0 : NumberOf(query["trang"]) ?? 1,
        NumberOf(query["nguon"]) ?? 1,
        NumberOf(query["muc"]));

    public string ToQueryString()
    {
        var parts = new List<string>();
        if (Tab is { } tab)
            parts.Add("phan=" + ReviewTabs.Word(tab));
        if (InDocumentOrder)
            parts.Add("thu-tu=van-ban");
        if (Page != 1)
            parts.Add("trang=" + PageLinks.Word(Page));
        if (SourcePage > 1)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"nguon={SourcePage}"));
        return parts.Count == 0 ? "?" : "?" + string.Join('&', parts);
    }

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
