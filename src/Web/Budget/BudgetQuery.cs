using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Budget;
using Xanh.Web.Work;

namespace Xanh.Web.Budget;

/// <summary>The filter of a list of budget lines as it stands in a web address, and back.</summary>
public sealed record BudgetQuery(BudgetFilter Filter)
{
    public const string OverspentWord = "chi-vuot";
    public const string TooLateWord = "cham-giao";

    /// <summary>Word of the chosen warning; null for any line.</summary>
    public string? Warning => Filter.Overspent ? OverspentWord : Filter.TooLate ? TooLateWord : null;

    /// <summary>Reads the address; what is not understood does not narrow.</summary>
    public static BudgetQuery From(IQueryCollection query) => new(new BudgetFilter
    {
        Search = Text(query["tim"]),
        UnitCode = Text(query["don-vi"]),
        Year = int.TryParse(query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Source = BudgetSource.Find(query["nguon"])?.Code,
        Task = TaskWord.Read(query["nhiem-vu"]),
        Overspent = query["luu-y"] == OverspentWord,
        TooLate = query["luu-y"] == TooLateWord,
    });

    /// <summary>The query part of the address, with its question mark; empty without a filter.</summary>
    /// <param name="more">More parts of the address: the page.</param>
    public string ToQueryString(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        var task = Filter.Task is var (plan, ordinal) ? TaskWord.Of(plan, ordinal) : null;
        foreach (var (name, value) in new[]
        {
            ("tim", Filter.Search), ("don-vi", Filter.UnitCode), ("nam", Filter.Year?.ToString(CultureInfo.InvariantCulture)), ("nguon", Filter.Source), ("nhiem-vu", task), ("luu-y", Warning),
        })
        {
            if (value is not null)
                query.Add(name, value);
        }
        foreach (var (name, value) in more)
            query.Add(name, value);
        return query.ToString();
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
