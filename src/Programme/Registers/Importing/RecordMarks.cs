namespace Xanh.Programme.Registers.Importing;

/// <summary>
/// By what rows of a table and records of a register are known to be the same: by a key both have; where one of them has none, by the name and what goes with it.
/// </summary>
internal sealed class RecordMarks<TRecord>(Register<TRecord> register)
    where TRecord : RegisterRecord
{
    private readonly RecordField<TRecord>[] keys = [.. register.Fields.Where(f => f.IsKey)];
    private readonly RecordField<TRecord>[] likeness = [.. register.Fields.Where(f => f.IsLikeness)];
    private readonly Dictionary<string, Guid> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Named> byName = new(StringComparer.Ordinal);

    /// <summary>The field to name when a row is another's twin.</summary>
    public RecordField<TRecord> Field => keys.Length > 0 ? keys[0] : register.NameField;

    /// <summary>Takes a record of the register in.</summary>
    public void Know(TRecord record)
    {
        var hasKey = false;
        foreach (var key in KeysOf(record))
        {
            byKey.TryAdd(key, record.Id);
            hasKey = true;
        }
        var name = NameOf(record);
        byName[name] = new Named(record.Id, hasKey, byName.ContainsKey(name));
    }

    /// <summary>What may stand in one row of a table only.</summary>
    public IReadOnlyList<string> Of(TRecord row)
    {
        string[] found = [.. KeysOf(row)];
        return found.Length > 0 ? found : [NameOf(row)];
    }

    /// <returns>The record a row is about; null for a new one. Refuses <c>import-alike</c> when several have its name.</returns>
    public (Guid? Id, Finding? Finding) Find(TRecord row)
    {
        var hasKey = false;
        foreach (var key in KeysOf(row))
        {
            if (byKey.TryGetValue(key, out var id))
                return (id, null);
            hasKey = true;
        }
        // Two with different keys are two, whatever they are called.
        if (!byName.TryGetValue(NameOf(row), out var named) || (hasKey && (named.HasKey || named.IsOfMany)))
            return (null, null);
        return named.IsOfMany ? (null, Finding.Fault("import-alike")) : (named.Id, null);
    }

    private IEnumerable<string> KeysOf(TRecord record)
    {
        foreach (var key in keys)
        {
            if (!key.IsEmpty(record))
                yield return key.Key + "\t" + key.TextOf(record, FieldFormat.Machine);
        }
    }

    private string NameOf(TRecord record) => record.SortText + "\t" + string.Join('\t', likeness.Select(f => f.TextOf(record, FieldFormat.Machine)));

    private sealed record Named(Guid Id, bool HasKey, bool IsOfMany);
}
