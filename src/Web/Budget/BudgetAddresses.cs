using Xanh.Programme.Budget;

namespace Xanh.Web.Budget;

/// <summary>Web addresses of the budget.</summary>
public static class BudgetAddresses
{
    public const string List = "/lam-viec/kinh-phi";

    public const string Totals = List + "/tong-hop";

    public const string Import = List + "/nhap";

    public const string Template = List + "/mau.xlsx";

    public const string Sheet = "/lam-viec/kinh-phi.xlsx";

    public const string Finance = List + "/bang-tai-chinh.xlsx";

    public static string Of(Guid id) => $"{List}/{id:D}";

    public static string Edit(Guid id) => Of(id) + "/sua";

    public static string Counter(Guid line, Guid entry) => $"{Of(line)}/dao/{entry:D}";

    public static string File(Guid id) => $"{List}/tep/{id:D}";

    /// <summary>The form of a new line, for a piece of work or alone.</summary>
    public static string New(Guid? entry = null) => entry is { } id ? $"{List}/them?viec={id:D}" : List + "/them";

    public static string Lines(BudgetFilter filter) => List + new BudgetQuery(filter).ToQueryString();
}
