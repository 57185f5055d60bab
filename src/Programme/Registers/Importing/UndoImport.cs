using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Undoes a whole import as long as nobody has changed any of its records: new ones end, changed ones get their earlier values back.</summary>
public sealed class UndoImport<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register, TimeProvider time)
    where TRecord : RegisterRecord
{
    private const int BatchLength = 1_000;
    private const int MostTold = 50;

    /// <param name="EndReason">Why the new records end, in words of the person's language.</param>
    public sealed record Request(Guid ImportId, string EndReason);

    /// <returns>What was undone, or which records stand against it; refuses <c>not-allowed</c>, <c>no-such-import</c>, <c>import-undone</c>, <c>import-too-old</c>, <c>import-busy</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<UndoneImport>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        await using var alone = await db.BeginAloneAsync("import/" + register.Code, cancellation);
        if (alone is null)
            return new Refusal("import-busy");
        var import = await db.Set<RegisterImport>().SingleOrDefaultAsync(i => i.ProvinceId == province.Id && i.Id == request.ImportId && i.Register == register.Code, cancellation);
        if (import is null || import.UndoneAt is not null)
            return new Refusal(import is null ? "no-such-import" : "import-undone");
        if (!import.IsUndoable(time.GetUtcNow()))
            return new Refusal("import-too-old", RegisterImport.UndoableFor.Days.ToString(CultureInfo.InvariantCulture));
        if (await LaterAsync(import.Id, cancellation) is { Count: > 0 } later)
            return new UndoneImport(0, later);
        try
        {
            var undone = await UndoAsync(import, request.EndReason, actor, cancellation);
            await alone.CommitAsync(cancellation);
            return new UndoneImport(undone, []);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
    }

    private IQueryable<ImportedRow> Rows(Guid importId) => db.Set<ImportedRow>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.ImportId == importId);

    private async Task<List<UndoneImport.Later>> LaterAsync(Guid importId, CancellationToken cancellation)
    {
        var later = await Rows(importId)
            .Join(db.Set<TRecord>().Where(r => r.ProvinceId == province.Id), i => i.RecordId, r => r.Id, (i, r) => new { i.Row, Expected = i.Version, Record = r })
            .Where(p => p.Expected != p.Record.Version).OrderBy(p => p.Row).Take(MostTold).ToListAsync(cancellation);
        return later.ConvertAll(p => new UndoneImport.Later(p.Row, p.Record.Id, register.NameField.TextOf(p.Record, FieldFormat.Machine)));
    }

    private async Task<int> UndoAsync(RegisterImport import, string endReason, Actor actor, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var journal = new BulkJournal(db, actor.Does("undo-import", import.FileName), province.Id, now);
        var writer = new ImportWriter<TRecord>(db, journal, import.Id);
        var changes = new BulkChanges(db.Model.FindEntityType(typeof(TRecord))!);
        var (count, last) = (0, -1);
        while (await Rows(import.Id).Where(r => r.Row > last).OrderBy(r => r.Row).Take(BatchLength).ToListAsync(cancellation) is { Count: > 0 } rows)
        {
            var ids = rows.ConvertAll(r => r.RecordId);
            var records = await db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == province.Id && ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
            foreach (var row in rows)
            {
                var record = records[row.RecordId];
                var before = changes.ValuesOf(record);
                Restore(record, row, endReason);
                writer.Change(record, before);
            }
            await writer.FlushAsync(cancellation);
            (count, last) = (count + rows.Count, rows[^1].Row);
        }
        import.Undo(now, actor.Id);
        db.JournalEntries.Add(journal.Head(import.Subject, "{}"));
        await db.SaveChangesAsync(cancellation);
        return count;
    }

    private void Restore(TRecord record, ImportedRow row, string endReason)
    {
        if (row.Before is null)
        {
            record.End(time.Today(), endReason);
            return;
        }
        var earlier = ImportedRow.Earlier.Of(row.Before);
        foreach (var (key, text) in earlier.Texts)
            register.Field(key)?.Take(record, text, FieldFormat.Machine);
        record.Doubts = earlier.Doubts;
        register.Complete(record);
    }
}
