using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Work;
using Xanh.Web.Plans;

namespace Xanh.Web.Work;

/// <summary>The filter and order of a list of work as they stand in a web address, and back.</summary>
public sealed record WorkQuery(WorkFilter Filter, WorkOrder Order)
{
    private const string LateWord = "tre";
    private const string OpenWord = "con";

    private static readonly Dictionary<string, WorkStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["chua-bat-dau"] = WorkStatus.NotStarted,
        ["dang-lam"] = WorkStatus.UnderWay,
        ["xong-dung-han"] = WorkStatus.DoneInTime,
        ["xong-muon"] = WorkStatus.DoneLate,
        ["qua-han"] = WorkStatus.Overdue,
        ["ket-thuc"] = WorkStatus.Ended,
        ["da-bao-cao"] = WorkStatus.Reported,
        ["chua-bao-cao"] = WorkStatus.NotReported,
    };

    private static readonly Dictionary<string, WorkOrder> Orders = new(StringComparer.Ordinal)
    {
        ["han"] = WorkOrder.Deadline, ["nhom"] = WorkOrder.Group, ["co-quan"] = WorkOrder.Agency,
    };

    /// <summary>Reads the address; what is not understood does not narrow.</summary>
    /// <param name="order">When the address names none.</param>
    public static WorkQuery From(IQueryCollection query, WorkOrder order = WorkOrder.Deadline)
    {
        var state = query["trang-thai"].ToString();
        return new WorkQuery(
            new WorkFilter
            {
                Search = Text(query["tim"]),
                UnitCode = Text(query["don-vi"]),
                Status = Statuses.TryGetValue(state, out var status) ? status : null,
                Late = state == LateWord,
                Open = state == OpenWord,
                Time = TaskQuery.TimeOf(query["thoi-gian"]),
                Year = int.TryParse(query["nam"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            },
            Orders.GetValueOrDefault(query["xem"].ToString(), order));
    }

    /// <summary>Words of the address for each choice of state, in the order of the list.</summary>
    public static IReadOnlyList<(string Word, string TextKey)> States { get; } =
    [
        (OpenWord, "work.state-open"), (LateWord, "work.state-late"), .. Statuses.Select(s => (s.Key, "work-status." + s.Value)),
    ];

    public static string Word(WorkStatus status) => Statuses.First(s => s.Value == status).Key;

    public static string Word(WorkOrder order) => Orders.First(o => o.Value == order).Key;

    /// <summary>Word of the chosen state; null for any.</summary>
    public string? State => Filter switch
    {
        { Late: true } => LateWord,
        { Open: true } => OpenWord,
        { Status: { } status } => Word(status),
        _ => null,
    };

    /// <summary>The query part of the address, with its question mark; empty without a filter.</summary>
    /// <param name="more">More parts of the address: the page.</param>
    public string ToQueryString(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        if (Order != WorkOrder.Deadline)
            query.Add("xem", Word(Order));
        if (Filter.Search is { } search)
            query.Add("tim", search);
        if (Filter.UnitCode is { } unit)
            query.Add("don-vi", unit);
        if (State is { } state)
            query.Add("trang-thai", state);
        if (Filter.Time is { } time)
            query.Add("thoi-gian", TaskQuery.Word(time));
        if (Filter.Year is { } year)
            query.Add("nam", year.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in more)
            query.Add(name, value);
        return query.ToString();
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
