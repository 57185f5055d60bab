using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Enters many new records at once: all of them, or none.</summary>
public sealed class EnterRecords<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register, TimeProvider time)
    where TRecord : RegisterRecord
{
    /// <summary>What became of the drafts.</summary>
    /// <param name="Ids">The records, in the order of their drafts; empty when nothing was saved.</param>
    /// <param name="Faults">What is wrong, with the draft's place from 0.</param>
    public sealed record Entered(IReadOnlyList<Guid> Ids, IReadOnlyList<(int Place, RecordFault Fault)> Faults);

    /// <param name="drafts">Links in them are ids; keys are not compared with what stands in the register.</param>
    /// <returns>Refuses <c>not-allowed</c>.</returns>
    public async Task<Outcome<Entered>> RunAsync(IReadOnlyList<RecordDraft> drafts, FieldFormat format, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var records = new List<TRecord>(drafts.Count);
        var faults = new List<(int, RecordFault)>();
        foreach (var draft in drafts)
        {
            var record = register.Create(province.Id, Guid.CreateVersion7(time.GetUtcNow()));
            faults.AddRange(RecordFilling.Fill(register, record, draft, format).Select(f => (records.Count, f)));
            records.Add(record);
        }
        if (faults.Count > 0)
            return new Entered([], faults);
        db.AddRange(records);
        return await db.SaveAsync(actor.Does("enter-record"), cancellation) is { } refusal ? refusal : new Entered([.. records.Select(r => r.Id)], []);
    }
}
