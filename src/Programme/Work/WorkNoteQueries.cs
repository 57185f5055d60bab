using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>What is asked about notes and their files.</summary>
public sealed class WorkNoteQueries(ProgrammeDb db, CurrentProvince province)
{
    private static readonly Expression<Func<WorkNote, NoteRow>> Row = n => new NoteRow(
        n.Id, n.Kind, n.On, n.Text, n.ToUnit, n.WrittenAt, n.WrittenBy, n.WriterUnit, n.ReplacedBy,
        n.Files.OrderBy(f => f.Name).ThenBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest)).ToList());

    /// <summary>Every note of an entry, replaced ones too, the latest first.</summary>
    public async Task<IReadOnlyList<NoteRow>> OfEntryAsync(Guid entryId, CancellationToken cancellation = default) =>
        await db.WorkNotes.Where(n => n.ProvinceId == province.Id && n.EntryId == entryId)
            .OrderByDescending(n => n.On).ThenByDescending(n => n.WrittenAt).ThenByDescending(n => n.Id)
            .Select(Row).ToListAsync(cancellation);

    /// <summary>The notes that count of all entries of a task, by entry, the latest first.</summary>
    public async Task<ILookup<Guid, NoteRow>> OfTaskAsync(Guid planId, int ordinal, CancellationToken cancellation = default)
    {
        var entries = db.WorkEntries.Where(e => e.ProvinceId == province.Id && e.PlanId == planId && e.TaskOrdinal == ordinal).Select(e => e.Id);
        var notes = await db.WorkNotes.Where(n => n.ProvinceId == province.Id && n.ReplacedBy == null && entries.Contains(n.EntryId))
            .OrderByDescending(n => n.On).ThenByDescending(n => n.WrittenAt).ThenByDescending(n => n.Id)
            .Select(n => new
            {
                n.EntryId,
                Note = new NoteRow(
                    n.Id, n.Kind, n.On, n.Text, n.ToUnit, n.WrittenAt, n.WrittenBy, n.WriterUnit, n.ReplacedBy,
                    n.Files.OrderBy(f => f.Name).ThenBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest)).ToList()),
            })
            .ToListAsync(cancellation);
        return notes.ToLookup(n => n.EntryId, n => n.Note);
    }

    public Task<FileRow?> FileAsync(Guid id, CancellationToken cancellation = default) =>
        db.WorkFiles.Where(f => f.ProvinceId == province.Id && f.Id == id)
            .Select(f => new FileRow(f.Id, f.Name, f.MediaType, f.Size, f.Digest)).SingleOrDefaultAsync(cancellation);
}
