using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Enters a record into a register, or changes one.</summary>
public sealed class SaveRecord<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register, IEnumerable<IRegister> registers, RecordDesk<TRecord> desk, TimeProvider time)
    where TRecord : RegisterRecord
{
    /// <param name="Id">Null for a new record.</param>
    /// <param name="Version">Version the person saw; of a record that is there.</param>
    public sealed record Request(Guid? Id, int Version, RecordDraft Draft, FieldFormat Format);

    /// <returns>What was saved, or the faults by field; refuses <c>not-allowed</c>, <c>no-such-record</c>, <c>record-ended</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<SavedRecord>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var (record, refusal) = request.Id is { } id ? await OpenAsync(id, request.Version, cancellation) : (New(), null);
        if (record is null)
            return refusal!;
        var draft = await LinkReading.ReadAsync(db, province.Id, register, registers, record, request.Draft, cancellation);
        var found = RecordFilling.Take(register, record, draft, request.Format);
        if (found.TrueForAll(f => f.Finding.IsDoubt))
            found.AddRange(await register.CheckAmongAsync(db, record, cancellation));
        var faults = RecordFilling.Settle(register, record, draft, found);
        if (faults.Count == 0)
            faults.AddRange(await desk.TakenKeysAsync(register, record, cancellation));
        if (faults.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new SavedRecord(null, faults);
        }
        if (request.Id is null)
            db.Add(record);
        return await db.SaveAsync(actor.Does(request.Id is null ? "enter-record" : "edit-record"), cancellation) is { } lost ? lost : new SavedRecord(record.Id, []);
    }

    private TRecord New() => register.Create(province.Id, Guid.CreateVersion7(time.GetUtcNow()));

    private async Task<(TRecord? Record, Refusal? Refusal)> OpenAsync(Guid id, int version, CancellationToken cancellation)
    {
        var record = await db.Set<TRecord>().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);
        if (record is null)
            return (null, new Refusal("no-such-record"));
        if (record.EndedOn is not null)
            return (null, new Refusal("record-ended"));
        return record.Version == version ? (record, null) : (null, new Refusal("changed-meanwhile"));
    }
}
