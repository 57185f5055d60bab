namespace Xanh.Programme.Registers;

/// <summary>A field of the records of one register: how its value is read, shown, ordered and compared.</summary>
public abstract class RecordField<TRecord> : RegisterField
    where TRecord : RegisterRecord
{
    /// <summary>Name of the property behind it.</summary>
    public abstract string Property { get; }

    public override string TextKey => "field." + typeof(TRecord).Name + "." + Property;

    public abstract bool IsEmpty(TRecord record);

    /// <summary>The value in the reader's words; empty when there is none.</summary>
    public abstract string TextOf(TRecord record, FieldFormat format);

    /// <summary>The value as a form holds it: choices, communes and sectors by their codes, all else as people write it.</summary>
    public string TypedOf(TRecord record, FieldFormat format) =>
        TextOf(record, Choices is not null || Kind is FieldKind.Commune or FieldKind.Sector ? FieldFormat.Machine : format);

    /// <summary>The value as a sheet holds it: a number, a day or a text; null when there is none.</summary>
    public abstract object? CellOf(TRecord record, FieldFormat format);

    /// <summary>A value as the journal keeps it, in the reader's words; null where it cannot be read any more.</summary>
    public abstract string? Retell(string kept, FieldFormat format);

    /// <summary>Reads what was typed into the record; a fault leaves the record as it was.</summary>
    /// <returns>Null when it will do; a doubt is found with the value taken.</returns>
    public abstract Finding? Take(TRecord record, string typed, FieldFormat format);

    /// <summary>Takes the value another record has.</summary>
    public abstract void Copy(TRecord from, TRecord to);

    public abstract IOrderedQueryable<TRecord> Order(IQueryable<TRecord> records, bool descending);

    /// <summary>The records whose value is the one chosen, by its code.</summary>
    /// <returns>Null when nothing can be made of what was chosen.</returns>
    public abstract IQueryable<TRecord>? Narrow(IQueryable<TRecord> records, string chosen);

    /// <summary>The records that have the very value of this one.</summary>
    public abstract IQueryable<TRecord> Same(IQueryable<TRecord> records, TRecord record);

    /// <summary>The record a link points to; null for none, and for other fields.</summary>
    public abstract Guid? LinkOf(TRecord record);
}
