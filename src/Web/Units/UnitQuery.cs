using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Units;

/// <summary>The filter of the list of units as it stands in a web address, and back.</summary>
public sealed record UnitQuery(UnitFilter Filter)
{
    private const string All = "tat-ca";
    private const string Ended = "da-ket-thuc";

    /// <summary>Reads the address; units in being unless others are asked for.</summary>
    public static UnitQuery From(IQueryCollection query) => new(new UnitFilter(
        string.IsNullOrWhiteSpace(query["tim"]) ? null : query["tim"].ToString().Trim(),
        Enum.TryParse<UnitKind>(query["loai"], ignoreCase: false, out var kind) && Enum.IsDefined(kind) ? kind : null,
        query["tinh-trang"].ToString() switch { All => null, Ended => false, _ => true }));

    /// <summary>The query part of the address, with its question mark; empty without a filter.</summary>
    public string ToQueryString()
    {
        var query = new QueryBuilder();
        if (Filter.Search is { } search)
            query.Add("tim", search);
        if (Filter.Kind is { } kind)
            query.Add("loai", kind.ToString());
        if (Filter.InBeing is not true)
            query.Add("tinh-trang", Word(Filter.InBeing));
        return query.ToString();
    }

    public static string Word(bool? inBeing) => inBeing switch { null => All, false => Ended, true => "" };
}
