using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Xanh.Programme.Shared;

namespace Xanh.Storage.Bulk;

/// <summary>A table as plain SQL sees it: names and values of its columns, as the mapping says.</summary>
internal sealed class BulkTable
{
    public BulkTable(DbContext db, Type type)
    {
        var entity = db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not mapped.", nameof(type));
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        Name = "\"" + store.Name + "\"";
        Columns = [.. entity.GetProperties().Select(p => new Column(
            "\"" + p.GetColumnName(store) + "\"", p.IsPrimaryKey(), string.Equals(p.Name, nameof(IVersioned.Version), StringComparison.Ordinal), p.GetGetter(), p.GetRelationalTypeMapping()))];
        Keys = [.. Columns.Where(c => c.IsKey)];
        Values = [.. Columns.Where(c => !c.IsKey && !c.IsVersion)];
        Version = Columns.FirstOrDefault(c => c.IsVersion);
    }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Column> Keys { get; }

    /// <summary>Neither key nor version.</summary>
    public IReadOnlyList<Column> Values { get; }

    public Column? Version { get; }

    /// <summary>An update of one row, which raises its version and finds nothing when it is another one already; parameters are values, keys, version.</summary>
    /// <param name="parameter">How the database writes the parameter of a number from 0.</param>
    public string UpdateSql(Func<int, string> parameter)
    {
        var version = Version ?? throw new InvalidOperationException(Name + " has no version.");
        var set = Values.Select((c, i) => c.Name + " = " + parameter(i));
        var where = Keys.Append(version).Select((c, i) => c.Name + " = " + parameter(Values.Count + i));
        return $"UPDATE {Name} SET {string.Join(", ", set)}, {version.Name} = {version.Name} + 1 WHERE {string.Join(" AND ", where)}";
    }

    internal sealed record Column(string Name, bool IsKey, bool IsVersion, IClrPropertyGetter Getter, RelationalTypeMapping Mapping)
    {
        /// <summary>As the database keeps it; null where there is nothing.</summary>
        public object? ValueOf(object row) => Getter.GetClrValue(row) is { } value ? Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value : null;
    }
}
