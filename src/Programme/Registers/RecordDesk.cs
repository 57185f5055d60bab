using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Opens a record for changing; what the use cases share.</summary>
public sealed class RecordDesk<TRecord>(ProgrammeDb db, CurrentProvince province, TimeProvider time)
    where TRecord : RegisterRecord
{
    private const int LongestReason = 500;

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
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > LongestReason ? new Refusal("record-reason", LongestReason.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;
}
