using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Classification;

namespace Xanh.Web.Classification;

/// <summary>What a list of classified enterprises is narrowed to, as it stands in a web address.</summary>
public static class ClassQuery
{
    public static ClassFilter From(IQueryCollection query) => new()
    {
        Search = Text(query["tim"]), Kind = Text(query["loai"]), Group = Text(query["nhom"]), Level = Text(query["muc-do"]), Capability = Text(query["nang-luc"]),
        State = Enum.TryParse<ClassState>(query["tinh-trang"], out var state) && Enum.IsDefined(state) ? state : null, Missing = Text(query["thieu"]), Commune = Text(query["xa"]), Rule = Text(query["quy-tac"]),
        SharesOver = query["qua-100"] == "co",
    };

    /// <summary>With its question mark; empty without anything chosen.</summary>
    public static string ToQueryString(ClassFilter filter, params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        var parts = new (string Name, string? Value)[]
        {
            ("tim", filter.Search), ("loai", filter.Kind), ("nhom", filter.Group), ("muc-do", filter.Level), ("nang-luc", filter.Capability), ("tinh-trang", filter.State?.ToString()),
            ("thieu", filter.Missing), ("xa", filter.Commune), ("quy-tac", filter.Rule), ("qua-100", filter.SharesOver ? "co" : null),
        };
        foreach (var (name, value) in parts.Where(p => p.Value is not null))
            query.Add(name, value!);
        foreach (var (name, value) in more)
            query.Add(name, value);
        return query.ToString();
    }

    public static string List(ClassFilter filter) => ClassificationAddresses.All + ToQueryString(filter);

    /// <summary>The enterprises with one value of a decision.</summary>
    public static string List(Decision decision, string value) => List(decision switch
    {
        Decision.Kind => new ClassFilter { Kind = value },
        Decision.Group => new ClassFilter { Group = value },
        Decision.Level => new ClassFilter { Level = value },
        _ => new ClassFilter { Capability = value },
    });

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
