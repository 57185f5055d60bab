using Xanh.Programme.Difficulties;

namespace Xanh.Web.Difficulties;

/// <summary>Web addresses of difficulties.</summary>
public static class DifficultyAddresses
{
    public const string Board = "/lam-viec/vuong-mac";

    public const string Ages = Board + "/ton-dong";

    public const string Sheet = "/lam-viec/vuong-mac.xlsx";

    public static string List(DifficultyFilter filter) => Board + new DifficultyQuery(filter).ToQueryString();

    public static string Of(Guid id) => $"{Board}/{id:D}";

    public static string File(Guid id) => $"{Board}/tep/{id:D}";

    /// <summary>The form to raise one from a report, with the way back.</summary>
    public static string RaiseFrom(Guid report) => $"{Board}/neu?bao-cao={report:D}";

    /// <summary>The form to raise one, of a piece of work or alone.</summary>
    public static string Raise(Guid? entry = null) => entry is { } id ? $"{Board}/neu?viec={id:D}" : Board + "/neu";
}
