using Microsoft.AspNetCore.Http;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;

namespace Xanh.Web.Reporting;

/// <summary>Which reports a list shows, as its address says.</summary>
public static class ReportQuery
{
    public static ReportFilter From(IQueryCollection query) => new()
    {
        View = Enum.TryParse<ReportSelection>(query["xem"], out var view) && Enum.IsDefined(view) ? view : ReportSelection.All,
        Group = Text(query["nhom"]),
        Kind = Enum.TryParse<UnitKind>(query["loai"], out var kind) && Enum.IsDefined(kind) ? kind : null,
        Search = Text(query["tim"]),
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
