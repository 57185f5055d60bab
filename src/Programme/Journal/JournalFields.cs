using Microsoft.EntityFrameworkCore.Metadata;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>Which values of journalled records the journal tells.</summary>
public static class JournalFields
{
    /// <summary>Every field that can stand in the journal, as "Type.Property"; each has its words under <c>field.{name}</c>.</summary>
    public static IReadOnlyList<string> Of(IModel model) =>
    [
        .. model.GetEntityTypes()
            .Where(e => typeof(IJournalled).IsAssignableFrom(e.ClrType))
            .SelectMany(e => Names(e).Select(name => e.ClrType.Name + "." + name))
            .Order(StringComparer.Ordinal),
    ];

    internal static bool IsTold(IProperty property) =>
        !property.IsPrimaryKey()
        && !string.Equals(property.Name, nameof(IVersioned.Version), StringComparison.Ordinal)
        && property.PropertyInfo?.IsDefined(typeof(NotJournalledAttribute), inherit: true) != true;

    private static IEnumerable<string> Names(ITypeBase type) =>
        type.GetProperties().Where(IsTold).Select(p => p.Name)
            .Concat(type.GetComplexProperties().SelectMany(c => Names(c.ComplexType).Select(n => c.Name + "." + n)));
}
