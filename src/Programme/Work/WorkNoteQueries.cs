using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What is asked about notes and their files.</summary>
public sealed class WorkNoteQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>Every note of an entry, replaced ones too, the latest first.</summary>
    public async Task<IReadOnlyList<NoteRow>> OfEntryAsync(Guid entryId, CancellationToken cancellation = default) =>
        [.. (await RowsAsync(db.WorkNotes.Where(n => n.ProvinceId == province.Id && n.EntryId == entryId), cancellation)).Select(n => n.Row)];

    /// <summary>The notes that count of all entries of a task, by entry, the latest first.</summary>
    public async Task<ILookup<Guid, NoteRow>> OfTaskAsync(Guid planId, int ordinal, CancellationToken cancellation = default)
    {
        var entries = db.WorkEntries.Where(e => e.ProvinceId == province.Id && e.PlanId == planId && e.TaskOrdinal == ordinal).Select(e => e.Id);
        return (await RowsAsync(db.WorkNotes.Where(n => n.ProvinceId == province.Id && n.ReplacedBy == null && entries.Contains(n.EntryId)), cancellation))
            .ToLookup(n => n.EntryId, n => n.Row);
    }

    private async Task<IReadOnlyList<(Guid EntryId, NoteRow Row)>> RowsAsync(IQueryable<WorkNote> notes, CancellationToken cancellation)
    {
        var found = await notes.AsNoTracking().Include(n => n.Files)
            .OrderByDescending(n => n.On).ThenByDescending(n => n.WrittenAt).ThenByDescending(n => n.Id)
            .ToListAsync(cancellation);
        var writers = found.Select(n => n.WrittenBy).Distinct().ToList();
        var names = await db.Accounts.Where(a => a.ProvinceId == province.Id && writers.Contains(a.Id))
            .Select(a => new { a.Id, a.FullName }).ToDictionaryAsync(a => a.Id, a => a.FullName, cancellation);
        return found.ConvertAll(n => (n.EntryId, new NoteRow(
            n.Id, n.Kind, n.On, n.Text, n.ToUnit, n.WrittenAt, n.WrittenBy, names.GetValueOrDefault(n.WrittenBy), n.WriterUnit, n.ReplacedBy,
            [.. n.Files.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest))])));
    }

    public Task<FileRow?> FileAsync(Guid id, CancellationToken cancellation = default) =>
        db.WorkFiles.Where(f => f.ProvinceId == province.Id && f.Id == id)
            .Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest)).SingleOrDefaultAsync(cancellation);
}
