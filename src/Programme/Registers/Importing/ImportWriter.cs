using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Saves imported rows in batches, past the change tracker, with the journal's account of each.</summary>
internal sealed class ImportWriter<TRecord>(ProgrammeDb db, BulkJournal journal, Guid importId)
    where TRecord : RegisterRecord
{
    private readonly BulkChanges changes = new(db.Model.FindEntityType(typeof(TRecord))!);
    private readonly List<TRecord> added = [];
    private readonly List<TRecord> changed = [];
    private readonly List<(TRecord Record, object?[]? Before)> told = [];
    private readonly List<ImportedRow> rows = [];

    public static ImportedRow.Earlier EarlierOf(IEnumerable<RecordField<TRecord>> fields, TRecord record) =>
        new(fields.ToDictionary(f => f.Key, f => f.TextOf(record, FieldFormat.Machine), StringComparer.Ordinal), record.Doubts);

    public void Add(TRecord record, int row)
    {
        added.Add(record);
        told.Add((record, null));
        rows.Add(RowOf(record, row, record.Version, before: null));
    }

    /// <param name="before">Values of the record before, as <see cref="BulkChanges.ValuesOf"/> gives them.</param>
    public void Change(TRecord record, object?[] before, ImportedRow.Earlier earlier, int row)
    {
        Change(record, before);
        rows.Add(RowOf(record, row, record.Version + 1, earlier.ToJson()));
    }

    /// <summary>A change that nobody will undo.</summary>
    public void Change(TRecord record, object?[] before)
    {
        changed.Add(record);
        told.Add((record, before));
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else has changed one of the records.</exception>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        if (told.Count == 0)
            return;
        await db.InsertAllAsync(added, cancellation);
        if (changed.Count > 0 && await db.UpdateAllAsync(changed, cancellation) != changed.Count)
            throw new DbUpdateConcurrencyException();
        await db.InsertAllAsync(await journal.TellAsync(changes, told, cancellation), cancellation);
        await db.InsertAllAsync(rows, cancellation);
        added.Clear();
        changed.Clear();
        told.Clear();
        rows.Clear();
    }

    private ImportedRow RowOf(TRecord record, int row, int version, string? before) => new()
    {
        ProvinceId = record.ProvinceId,
        ImportId = importId,
        RecordId = record.Id,
        Row = row,
        Version = version,
        Before = before,
    };
}
