using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Opens a record for changing; what the use cases share.</summary>
public sealed class RecordDesk<TRecord>(ProgrammeDb db, CurrentProvince province, TimeProvider time)
    where TRecord : RegisterRecord
{
    public DateOnly Today => time.Today();

    /// <returns>The record; refuses <c>not-allowed</c>, <c>no-such-record</c>, <c>changed-meanwhile</c>.</returns>
    internal async Task<Outcome<TRecord>> OpenAsync(Guid id, int version, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var record = await db.Set<TRecord>().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation);
        if (record is null)
            return new Refusal("no-such-record");
        return record.Version == version ? record : new Refusal("changed-meanwhile");
    }

    /// <returns>Null for a reason that will do; refuses <c>record-reason</c>.</returns>
    internal static Refusal? ReasonProblem(string? reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > RegisterRecord.LongestReason ? new Refusal("record-reason", RegisterRecord.LongestReason.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>Keys of the record that another standing record has already.</summary>
    internal async Task<List<RecordFault>> TakenKeysAsync(Register<TRecord> register, TRecord record, CancellationToken cancellation)
    {
        var taken = new List<RecordFault>();
        foreach (var key in register.Fields.Where(f => f.IsKey && !f.IsEmpty(record)))
        {
            var others = db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.EndedOn == null && r.Id != record.Id);
            if (await key.Same(others, record).FirstOrDefaultAsync(cancellation) is { } other)
                taken.Add(new RecordFault(key.Key, Finding.Fault("record-key-taken", key.TextOf(record, FieldFormat.Machine), register.NameField.TextOf(other, FieldFormat.Machine))));
        }
        return taken;
    }
}
