using System.Globalization;

namespace Xanh.Web.Reviews;

/// <summary>Web addresses of import and review.</summary>
public static class ReviewAddresses
{
    public const string All = "/lam-viec/nhap-ke-hoach";

    public static string Of(Guid id) => All + "/" + id;

    public static string Item(Guid id, int number, string part = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(id)}/muc/{number}{part}");

    public static string Merge(Guid id, int number) => Item(id, number, "/gop");

    public static string Split(Guid id, int number) => Item(id, number, "/tach");

    public static string Ignore(Guid id, int number) => Item(id, number, "/bo-qua");

    public static string Add(Guid id) => Of(id) + "/them";

    public static string SameWork(Guid id) => Of(id) + "/trung-nhau";

    public static string Agencies(Guid id) => Of(id) + "/co-quan";

    public static string Unread(Guid id) => Of(id) + "/chua-doc";

    public static string Confirm(Guid id) => Of(id) + "/xac-nhan";

    public static string Compare(Guid id) => Of(id) + "/so-sanh";

    /// <summary>The items of a comparison that wait for a decision.</summary>
    public static string Undecided(Guid id) => Compare(id) + "?nhom=" + ComparisonGroups.Word(ComparisonGroup.Undecided);

    public static string Abandon(Guid id) => Of(id) + "/huy";

    /// <summary>Where a step is undone; <paramref name="back"/> is the page from which, with its query.</summary>
    public static string Undo(Guid id, string back)
    {
        var query = back.StartsWith(Of(id) + "?", StringComparison.Ordinal) ? back[(Of(id).Length + 1)..] + "&" : "";
        return Of(id) + "?" + query + "handler=Undo";
    }

    /// <summary>The items of one tab.</summary>
    public static string Tab(Guid id, ReviewTab tab) => Of(id) + "?phan=" + ReviewTabs.Word(tab) + "#cac-muc";

    /// <summary>The review page with an item in view, on either side.</summary>
    public static string Show(Guid id, int number, bool inSource = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(id)}?muc={number}#{(inSource ? "cho" : "muc")}-{number}");
}
