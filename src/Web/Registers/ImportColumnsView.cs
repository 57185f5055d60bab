using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Web.Registers;

/// <summary>The columns of an uploaded table, with the field each is meant for.</summary>
/// <param name="Columns">Keys of fields by the number of the column, as proposed or as chosen.</param>
public sealed record ImportColumnsView(IRegister Register, Guid Upload, TablePreview Table, IReadOnlyList<string> Columns)
{
    /// <summary>Fields a column may be.</summary>
    public IReadOnlyList<RegisterField> Fields => [.. Register.Declared.Where(f => !f.IsDerived)];

    /// <summary>Fields that every new record needs and no column gives.</summary>
    public IReadOnlyList<RegisterField> Missing => [.. Fields.Where(f => f.IsRequired && !Columns.Contains(f.Key, StringComparer.Ordinal))];

    /// <summary>A field that two columns are said to be; null for none.</summary>
    public RegisterField? Twice => Fields.FirstOrDefault(f => Columns.Count(c => string.Equals(c, f.Key, StringComparison.Ordinal)) > 1);

    /// <summary>The same table with other columns; what is none of the fields is passed over.</summary>
    public ImportColumnsView With(IReadOnlyList<string?> chosen) => this with
    {
        Columns = [.. Table.Header.Labels.Select((_, i) => i < chosen.Count && Fields.Any(f => f.Key == chosen[i]) ? chosen[i]! : "")],
    };
}
