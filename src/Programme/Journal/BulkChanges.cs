using Microsoft.EntityFrameworkCore.Metadata;

namespace Xanh.Programme.Journal;

/// <summary>What the journal tells of records of one type that are saved in bulk, past the change tracker: the same as of any others.</summary>
internal sealed class BulkChanges
{
    private readonly (string Name, IClrPropertyGetter Getter, bool IsPersonal)[] told;

    public BulkChanges(IEntityType type)
    {
        told = [.. type.GetProperties().Where(JournalFields.IsTold).Select(p => (type.ClrType.Name + "." + p.Name, p.GetGetter(), ChangeList.IsPersonal(p)))];
        HasPersonal = Array.Exists(told, t => t.IsPersonal);
    }

    public bool HasPersonal { get; }

    /// <summary>The values of a record as they are now.</summary>
    public object?[] ValuesOf(object record) => Array.ConvertAll(told, t => t.Getter.GetClrValue(record));

    public bool AreSame(object?[] before, object?[] after)
    {
        for (var i = 0; i < told.Length; i++)
        {
            if (!Equals(before[i], after[i]) && !string.Equals(ChangeList.Text(before[i]), ChangeList.Text(after[i]), StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <param name="before">Null for a new record.</param>
    /// <param name="salt">Salt of the record's personal values; null when it has none.</param>
    public string ToJson(object?[]? before, object record, byte[]? salt)
    {
        var changes = new ChangeList(salt);
        for (var i = 0; i < told.Length; i++)
            changes.Add(told[i].Name, told[i].IsPersonal, before?[i], told[i].Getter.GetClrValue(record));
        return changes.ToJson();
    }
}
