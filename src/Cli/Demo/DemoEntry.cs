using Xanh.Programme.Access;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Enters what the demo invents; a refusal is a fault of the demo itself.</summary>
internal static class DemoEntry
{
    /// <returns>The records, in the order of their drafts.</returns>
    public static async Task<IReadOnlyList<Guid>> EnterAsync<TRecord>(this EnterRecords<TRecord> enter, IReadOnlyList<RecordDraft> drafts, CancellationToken cancellation)
        where TRecord : RegisterRecord
    {
        var outcome = await enter.RunAsync(drafts, FieldFormat.Machine, Actor.Xanh, cancellation);
        return outcome.Value is { Faults.Count: 0 } entered
            ? entered.Ids
            : throw new InvalidOperationException("The demo's records are refused: " + (outcome.Refusal?.Code ?? outcome.Value!.Faults[0].ToString()));
    }
}
