using System.Globalization;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What a register is: its names, its fields, what identifies a record. Everything else is done by the machinery.</summary>
public abstract class Register<TRecord> : IRegister
    where TRecord : RegisterRecord
{
    /// <summary>English, plural: in the address for machines, in files, in texts.</summary>
    public abstract string Code { get; }

    /// <summary>Vietnamese: in the address for people.</summary>
    public abstract string Slug { get; }

    /// <summary>In the order in which people fill them in.</summary>
    public abstract IReadOnlyList<RegisterField<TRecord>> Fields { get; }

    /// <summary>The field that stands for the record in lists and links.</summary>
    public abstract RegisterField<TRecord> NameField { get; }

    /// <summary>Fields of which each alone says that two records are one and the same, such as a tax code.</summary>
    public virtual IReadOnlyList<RegisterField<TRecord>> Keys => [];

    /// <summary>Fields that together make it likely that two records are one, such as name and commune.</summary>
    public virtual IReadOnlyList<RegisterField<TRecord>> Likeness => [NameField];

    public abstract TRecord Create(string provinceId, Guid id);

    /// <summary>Looks at a record as a whole: what one field alone cannot tell.</summary>
    /// <returns>The field's key and what is found.</returns>
    public virtual IEnumerable<(string Field, Finding Finding)> Check(TRecord record) => [];

    public string NameIn(CultureInfo culture) => ProgrammeTexts.Table.Format("register." + Code, culture);

    public RegisterField<TRecord>? Field(string key) => Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));

    /// <summary>Writes anew what the search box looks at.</summary>
    internal void Index(TRecord record) => record.SearchText = VietnameseText.FoldWithoutAccents(
        string.Join(' ', Fields.Where(f => f.IsSearched).Select(f => f.TextOf(record, FieldFormat.Machine)).Where(t => t.Length > 0)));
}
