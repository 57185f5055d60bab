using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>A field of a register: what it is called, who sees it, how it is typed, shown, searched and ordered.</summary>
public abstract class RegisterField<TRecord>
    where TRecord : RegisterRecord
{
    /// <summary>Stable, in kebab case: in addresses, files and texts.</summary>
    public required string Key { get; init; }

    public abstract FieldKind Kind { get; }

    public FieldReach Reach { get; init; } = FieldReach.Public;

    public bool IsRequired { get; init; }

    /// <summary>Whether the list shows it.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the search box looks at it.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Values offered to choose from, and to narrow the list by; null where anything may stand.</summary>
    public virtual ChoiceList? Choices => null;

    /// <summary>Unit behind a number; empty for none.</summary>
    public virtual string Unit => "";

    /// <summary>Letters at most; null where no text is typed.</summary>
    public virtual int? MaxLength => null;

    public abstract bool IsEmpty(TRecord record);

    /// <summary>The value in the reader's words; empty when there is none.</summary>
    public abstract string TextOf(TRecord record, FieldFormat format);

    /// <summary>The value as a sheet holds it: a number, a day or a text; null when there is none.</summary>
    public abstract object? CellOf(TRecord record, FieldFormat format);

    /// <summary>Reads what was typed into the record; a fault leaves the record as it was.</summary>
    /// <returns>Null when it will do; a doubt is found with the value taken.</returns>
    public abstract Finding? Take(TRecord record, string typed, FieldFormat format);

    /// <summary>Takes the value another record has.</summary>
    public abstract void Copy(TRecord from, TRecord to);

    public abstract IOrderedQueryable<TRecord> Order(IQueryable<TRecord> records, bool descending);

    /// <summary>The records whose value is the one chosen; all when it is none of the choices.</summary>
    public abstract IQueryable<TRecord> Narrow(IQueryable<TRecord> records, string chosen);

    /// <summary>The records that have the very value of this one.</summary>
    public abstract IQueryable<TRecord> Same(IQueryable<TRecord> records, TRecord record);

    /// <summary>Its name, under <c>register.{register}.{key}</c>.</summary>
    public string NameIn(string register, CultureInfo culture) => ProgrammeTexts.Table.Format("register." + register + "." + Key, culture);
}
