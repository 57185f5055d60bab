using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Takes the rows of an uploaded table into a register: new ones are entered, known ones changed; all of them or none.</summary>
public sealed class ImportRecords<TRecord>(
    ProgrammeDb db, CurrentProvince province, Register<TRecord> register, IEnumerable<IRegister> registers, FieldFormats formats, ImportDesk desk, TimeProvider time)
    where TRecord : RegisterRecord
{
    /// <param name="save">False only says what would happen.</param>
    /// <param name="progress">Told how much of the table is behind, from 0 to 1.</param>
    /// <returns>What would happen, or did; with faults nothing is saved. Refuses <c>not-allowed</c>, <c>import-gone</c>, <c>import-table</c>, <c>import-no-columns</c>,
    /// <c>import-busy</c> while another import into the register runs, <c>import-doubts</c> where a reason is missing, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<ImportCheck>> RunAsync(ImportOrder order, bool save, Actor actor, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var opened = await desk.OpenAsync(register, order.Upload, order.Culture, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        using var table = opened.Value;
        return save ? await SaveAsync(table, order, actor, progress, cancellation) : await PassAsync(table, order, NewCheck(table, order), null, null, progress, cancellation);
    }

    /// <summary>The rows that would not be taken.</summary>
    /// <returns>Refuses as <see cref="RunAsync"/> does.</returns>
    public async Task<Outcome<RejectedRows>> RejectedAsync(ImportOrder order, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var opened = await desk.OpenAsync(register, order.Upload, order.Culture, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        using var table = opened.Value;
        var rows = new List<RejectedRow>();
        var passed = await PassAsync(table, order, NewCheck(table, order), null, Keep, null, cancellation);
        return passed.Succeeded ? new RejectedRows(order.Labels, rows) : passed.Refusal;

        void Keep(TableRow row, List<CellFault> faults)
        {
            if (rows.Count < RejectedRows.Most)
                rows.Add(new RejectedRow(row.Number, [.. Enumerable.Range(0, order.Columns.Count).Select(c => row[c].Text)], [.. faults.Where(f => !f.Finding.IsDoubt)]));
        }
    }

    private static ImportCheck NewCheck(UploadedTable table, ImportOrder order) =>
        new() { Sheet = table.File.Sheets[order.Sheet >= 0 && order.Sheet < table.File.Sheets.Count ? order.Sheet : 0].Name };

    private async Task<Outcome<ImportCheck>> SaveAsync(UploadedTable table, ImportOrder order, Actor actor, IProgress<double>? progress, CancellationToken cancellation)
    {
        await using var alone = await db.BeginAloneAsync("import/" + register.Code, cancellation);
        if (alone is null)
            return new Refusal("import-busy");
        var now = time.GetUtcNow();
        var importId = Guid.CreateVersion7(now);
        var journal = new BulkJournal(db, actor.Does("import-records"), province.Id, now);
        var check = NewCheck(table, order);
        try
        {
            var passed = await PassAsync(table, order, check, new ImportWriter<TRecord>(db, journal, importId), null, progress, cancellation);
            if (!passed.Succeeded || check.FaultCount > 0)
                return passed;
            if (check.DoubtCount > 0)
                return new Refusal("import-doubts");
            if (check.New + check.Changed > 0)
                check.ImportId = await KeepAsync(table, order, check, importId, journal, actor, now, cancellation);
            await alone.CommitAsync(cancellation);
            return check;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || db.IsDuplicate(lost))
        {
            db.ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
    }

    private async Task<Outcome<ImportCheck>> PassAsync(
        UploadedTable table, ImportOrder order, ImportCheck check, ImportWriter<TRecord>? writer, Action<TableRow, List<CellFault>>? rejected, IProgress<double>? progress, CancellationToken cancellation)
    {
        var format = await formats.OfAsync(order.Culture, cancellation);
        var filling = new RowFilling<TRecord>(register, order, format, new LinkMemory(db, province.Id, registers));
        if (!filling.Fields.Any())
            return new Refusal("import-no-columns");
        using var reader = table.Read(order.Sheet);
        await new ImportPass<TRecord>(db, province.Id, register, filling, check, time.GetUtcNow()) { Writer = writer, Rejected = rejected }
            .RunAsync(reader, order.HeaderRow, progress, cancellation);
        if (reader.Refusal is { } refusal)
            return new Refusal("import-table", refusal.Message(order.Culture));
        return check.Rows == 0 ? new Refusal("import-empty", table.Name) : check;
    }

    private async Task<Guid> KeepAsync(
        UploadedTable table, ImportOrder order, ImportCheck check, Guid importId, BulkJournal journal, Actor actor, DateTimeOffset now, CancellationToken cancellation)
    {
        var import = new RegisterImport
        {
            ProvinceId = province.Id, Id = importId, Register = register.Code, FileName = table.Name, At = now, By = actor.Id,
            New = check.New, Changed = check.Changed, Same = check.Same,
        };
        db.Add(import);
        db.JournalEntries.Add(journal.Head(import.Subject, ImportTold.Of(import)));
        await RememberAsync(ColumnMapping.MarkOf(order.Labels), order.Columns, cancellation);
        await db.SaveChangesAsync(cancellation);
        return importId;
    }

    private async Task RememberAsync(string header, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        var known = await db.Set<ColumnMapping>().SingleOrDefaultAsync(m => m.ProvinceId == province.Id && m.Register == register.Code && m.Header == header, cancellation);
        if (known is null)
            db.Add(new ColumnMapping { ProvinceId = province.Id, Register = register.Code, Header = header, Columns = [.. columns] });
        else
            known.Columns = [.. columns];
    }
}
