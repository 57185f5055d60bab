using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;

namespace Xanh.Web.Plans;

/// <summary>The filter of the task list as it stands in a web address, and back.</summary>
public sealed record TaskQuery(TaskFilter Filter)
{
    private static readonly Dictionary<string, AgencyRole> Roles = new(StringComparer.Ordinal)
    {
        ["chu-tri"] = AgencyRole.Lead, ["phoi-hop"] = AgencyRole.Coordinate,
    };

    private static readonly Dictionary<string, TaskOrigin> Origins = new(StringComparer.Ordinal)
    {
        ["giai-phap"] = TaskOrigin.Solution, ["phan-cong"] = TaskOrigin.Assignment, ["phu-luc"] = TaskOrigin.Annex, ["loi-van"] = TaskOrigin.Prose,
    };

    private static readonly Dictionary<string, TimeKind> Times = new(StringComparer.Ordinal)
    {
        ["hang-nam"] = TimeKind.Annual,
        ["thuong-xuyen"] = TimeKind.Continuous,
        ["trong-nam"] = TimeKind.Year,
        ["den-nam"] = TimeKind.ByYear,
        ["giai-doan"] = TimeKind.Period,
        ["theo-ngay"] = TimeKind.Date,
        ["khong-ghi"] = TimeKind.None,
    };

    private static readonly Dictionary<string, TaskGap> Gaps = new(StringComparer.Ordinal)
    {
        ["chua-chac"] = TaskGap.Unsure, ["thieu-chu-tri"] = TaskGap.NoLead, ["thieu-thoi-gian"] = TaskGap.NoTime,
    };

    /// <summary>Reads the address; what is not understood does not narrow.</summary>
    public static TaskQuery From(IQueryCollection query) => new(new TaskFilter
    {
        Search = Text(query["tim"]),
        AgencyKey = Text(query["co-quan"]),
        Role = Value(Roles, query["vai-tro"]),
        Origin = Value(Origins, query["phan"]),
        Time = Value(Times, query["thoi-gian"]),
        Gap = Value(Gaps, query["xem"]),
    });

    /// <summary>The kind of time a word of an address means; null for none.</summary>
    public static TimeKind? TimeOf(string? word) => Value(Times, word);

    public static string Word(AgencyRole role) => Roles.First(r => r.Value == role).Key;

    public static string Word(TaskOrigin origin) => Origins.First(o => o.Value == origin).Key;

    public static string Word(TimeKind time) => Times.First(t => t.Value == time).Key;

    public static string Word(TaskGap gap) => Gaps.First(g => g.Value == gap).Key;

    /// <summary>The query part of the address, with its question mark; empty without a filter.</summary>
    public string ToQueryString()
    {
        var query = new QueryBuilder();
        if (Filter.Search is { } search)
            query.Add("tim", search);
        if (Filter.AgencyKey is { } agency)
            query.Add("co-quan", agency);
        if (Filter.Role is { } role)
            query.Add("vai-tro", Word(role));
        if (Filter.Origin is { } origin)
            query.Add("phan", Word(origin));
        if (Filter.Time is { } time)
            query.Add("thoi-gian", Word(time));
        if (Filter.Gap is { } gap)
            query.Add("xem", Word(gap));
        return query.ToString();
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static T? Value<T>(Dictionary<string, T> words, string? word)
        where T : struct => word is not null && words.TryGetValue(word, out var value) ? value : null;
}
