using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Registers;

namespace Xanh.Web.Registers;

/// <summary>What a list of a register is narrowed to, ordered by and shows, as it stands in a web address, and back.</summary>
/// <param name="Columns">Keys of the fields behind the name, in the order of the register; empty for the usual ones.</param>
public sealed record RegisterQuery(RegisterFilter Filter, IReadOnlyList<string> Columns)
{
    private const string Yes = "co";

    /// <summary>Reads the address; what is not understood does not narrow.</summary>
    /// <param name="seen">Fields the reader may see.</param>
    public static RegisterQuery From(IQueryCollection query, IReadOnlyList<RegisterField> seen) => new(
        new RegisterFilter
        {
            Search = Text(query["tim"]),
            Chosen = seen.Where(f => f.IsFiltered && Text(query[f.Key]) is not null).ToDictionary(f => f.Key, f => Text(query[f.Key])!, StringComparer.Ordinal),
            WithEnded = query["da-ket-thuc"] == Yes,
            OrderBy = seen.FirstOrDefault(f => f.Key == query["xep"])?.Key,
            Descending = query["giam"] == Yes,
        },
        [.. seen.Skip(1).Where(f => query["cot"].Contains(f.Key)).Select(f => f.Key)]);

    /// <summary>The fields behind the name that the list shows.</summary>
    public IReadOnlyList<RegisterField> Shown(IReadOnlyList<RegisterField> seen) =>
        [.. seen.Skip(1).Where(f => Columns.Count == 0 ? f.IsListed : Columns.Contains(f.Key, StringComparer.Ordinal))];

    /// <summary>The same list ordered by a field; the other way round when it is ordered by it already.</summary>
    public RegisterQuery OrderedBy(RegisterField field, RegisterField name) => this with
    {
        Filter = Filter with { OrderBy = field.Key, Descending = (Filter.OrderBy ?? name.Key) == field.Key && !Filter.Descending },
    };

    /// <summary>How a screen reader is told that the list is ordered by a field; null when it is not.</summary>
    public string? SortOf(RegisterField field, RegisterField name) =>
        (Filter.OrderBy ?? name.Key) != field.Key ? null : Filter.Descending ? "descending" : "ascending";

    /// <summary>The query part of the address, with its question mark; empty without anything chosen.</summary>
    /// <param name="more">More parts of the address: the page.</param>
    public string ToQueryString(params (string Name, string Value)[] more)
    {
        var query = new QueryBuilder();
        if (Filter.Search is { } search)
            query.Add("tim", search);
        foreach (var (key, chosen) in Filter.Chosen)
            query.Add(key, chosen);
        if (Filter.WithEnded)
            query.Add("da-ket-thuc", Yes);
        if (Filter.OrderBy is { } order)
            query.Add("xep", order);
        if (Filter.Descending)
            query.Add("giam", Yes);
        foreach (var column in Columns)
            query.Add("cot", column);
        foreach (var (name, value) in more)
            query.Add(name, value);
        return query.ToString();
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
