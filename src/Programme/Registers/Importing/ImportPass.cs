using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Goes once over the rows of a table: checks them, and hands them on in batches to whoever saves them.</summary>
internal sealed class ImportPass<TRecord>(ProgrammeDb db, string provinceId, Register<TRecord> register, RowFilling<TRecord> filling, ImportCheck check, DateTimeOffset now)
    where TRecord : RegisterRecord
{
    private const int BatchLength = 1_000;

    private readonly RecordMarks<TRecord> marks = new(register);
    private readonly BulkChanges changes = new(db.Model.FindEntityType(typeof(TRecord))!);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly List<PendingRow<TRecord>> batch = [];

    /// <summary>Saves what is taken; null for a dry run.</summary>
    public ImportWriter<TRecord>? Writer { get; init; }

    /// <summary>Looks at rows that are not taken; null when nobody wants them.</summary>
    public Action<TableRow, List<CellFault>>? Rejected { get; init; }

    public async Task RunAsync(RowReader reader, int headerRow, IProgress<double>? progress, CancellationToken cancellation)
    {
        await LoadMarksAsync(cancellation);
        while (reader.Next())
        {
            var row = reader.Row;
            if (row.Number <= headerRow || filling.IsEmpty(row) || (row.Number == headerRow + 1 && HeaderFinder.IsNumbering(row)))
                continue;
            check.Rows++;
            batch.Add(await ReadAsync(row, cancellation));
            if (batch.Count < BatchLength)
                continue;
            await SettleAsync(cancellation);
            progress?.Report(reader.Share);
        }
        await SettleAsync(cancellation);
    }

    private async Task<PendingRow<TRecord>> ReadAsync(TableRow row, CancellationToken cancellation)
    {
        var record = register.Create(provinceId, Guid.CreateVersion7(now));
        var faults = await filling.FillAsync(row, record, check, cancellation);
        Guid? existing = null;
        // A row whose name or key was not read is no other row's twin.
        if (!faults.Exists(f => !f.Finding.IsDoubt && (f.Field == marks.Field.Key || f.Field == register.NameField.Key)))
        {
            foreach (var mark in marks.Of(record).Where(m => !seen.TryAdd(m, row.Number)))
                faults.Add(FaultOf(row.Number, Finding.Fault("import-twice", seen[mark].ToString(CultureInfo.InvariantCulture))));
            (existing, var alike) = marks.Find(record);
            if (alike is not null)
                faults.Add(FaultOf(row.Number, alike));
        }
        return new PendingRow<TRecord>(row.Number, record, faults, existing, existing is null && Rejected is null ? null : row.Kept());
    }

    private CellFault FaultOf(int row, Finding finding) =>
        new(row, filling.ColumnOf(marks.Field.Key) is >= 0 and var column ? column : null, marks.Field.Key, finding);

    private async Task SettleAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var ids = batch.Select(p => p.Existing).OfType<Guid>().ToList();
        var records = ids.Count == 0 ? [] : await db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == provinceId && ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        foreach (var row in batch)
        {
            if (row.Existing is { } id && records.Remove(id, out var record))
                await ChangeAsync(row, record, cancellation);
            else if (!IsRejected(row, row.Faults))
                Add(row);
        }
        batch.Clear();
        if (Writer is not null)
            await Writer.FlushAsync(cancellation);
    }

    private void Add(PendingRow<TRecord> row)
    {
        check.New++;
        Writer?.Add(row.Record, row.Number);
    }

    private async Task ChangeAsync(PendingRow<TRecord> row, TRecord record, CancellationToken cancellation)
    {
        var before = changes.ValuesOf(record);
        var texts = Writer is null ? null : ImportWriter<TRecord>.EarlierOf(filling.Fields, record);
        var faults = await filling.FillAsync(row.Row!, record, check, cancellation);
        faults.AddRange(row.Faults.Where(f => f.Finding.Refusal.Code == "import-twice"));
        if (IsRejected(row, faults))
            return;
        if (changes.AreSame(before, changes.ValuesOf(record)))
        {
            check.Same++;
            return;
        }
        check.Changed++;
        Writer?.Change(record, before, texts!, row.Number);
    }

    private bool IsRejected(PendingRow<TRecord> row, List<CellFault> faults)
    {
        if (!check.Note(faults))
            return false;
        Rejected?.Invoke(row.Row!, faults);
        return true;
    }

    private async Task LoadMarksAsync(CancellationToken cancellation)
    {
        var standing = db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == provinceId && r.EndedOn == null);
        await foreach (var record in standing.AsAsyncEnumerable().WithCancellation(cancellation))
            marks.Know(record);
    }
}
