using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Difficulties;

namespace Xanh.Web.Difficulties;

/// <summary>The filter of a list of difficulties as it stands in a web address, and back.</summary>
public sealed record DifficultyQuery(DifficultyFilter Filter)
{
    private const string OpenWord = "con";
    private const string WaitingWord = "can-tra-loi";
    private const string EscalatedWord = "da-trinh";

    private static readonly Dictionary<string, DifficultyState> States = new(StringComparer.Ordinal)
    {
        ["qua-han"] = DifficultyState.Overdue,
        ["cho"] = DifficultyState.Waiting,
        ["da-tra-loi"] = DifficultyState.Answered,
        ["da-giai-quyet"] = DifficultyState.Solved,
        ["da-sua-ke-hoach"] = DifficultyState.PlanAmended,
        ["khong-chap-thuan"] = DifficultyState.Refused,
        ["da-rut"] = DifficultyState.Withdrawn,
    };

    /// <summary>Words of the address for each choice of state, with the state or the key of its words.</summary>
    public static IReadOnlyList<(string Word, DifficultyState? State, string? TextKey)> Choices { get; } =
    [
        (OpenWord, null, "difficulties.state-open"), (WaitingWord, null, "difficulties.state-waiting"),
        .. States.Select(s => (s.Key, (DifficultyState?)s.Value, (string?)null)), (EscalatedWord, null, "difficulties.state-escalated"),
    ];

    /// <summary>Word of the chosen state; null for any.</summary>
    public string? State => Filter switch
    {
        { Open: true } => OpenWord,
        { Waiting: true } => WaitingWord,
        { Escalated: true } => EscalatedWord,
        { State: { } state } => States.First(s => s.Value == state).Key,
        _ => null,
    };

    /// <summary>Reads the address; what is not understood does not narrow.</summary>
    public static DifficultyQuery From(IQueryCollection query)
    {
        var state = query["trang-thai"].ToString();
        return new DifficultyQuery(new DifficultyFilter
        {
            Search = Text(query["tim"]),
            State = States.TryGetValue(state, out var known) ? known : null,
            Open = state == OpenWord,
            Waiting = state == WaitingWord,
            Escalated = state == EscalatedWord,
            Kind = DifficultyKind.Find(query["loai"])?.Code,
            AddressedTo = Text(query["gui"]),
            RaisedBy = Text(query["neu"]),
        });
    }

    /// <summary>The query part of the address, with its question mark; empty without a filter.</summary>
    /// <param name="more">More parts of the address: the page.</param>
    public string ToQueryString(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("tim", Filter.Search), ("trang-thai", State), ("loai", Filter.Kind), ("gui", Filter.AddressedTo), ("neu", Filter.RaisedBy) })
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
