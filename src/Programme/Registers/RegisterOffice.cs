using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

internal sealed class RegisterOffice<TRecord>(
    Register<TRecord> register,
    FieldFormats formats,
    RegisterQueries<TRecord> queries,
    FindDuplicates<TRecord> duplicates,
    SaveRecord<TRecord> save,
    EndRecord<TRecord> end,
    ReopenRecord<TRecord> reopen,
    MergeRecords<TRecord> merge) : IRegisterOffice
    where TRecord : RegisterRecord
{
    public IRegister Register => register;

    public Task<int> CountAsync(CancellationToken cancellation = default) => queries.CountAsync(cancellation);

    public Task<RegisterPage> ListAsync(RegisterFilter filter, IReadOnlyList<string> fields, int skip, int? take, CultureInfo culture, CancellationToken cancellation = default) =>
        queries.ListAsync(filter, fields, skip, take, culture, cancellation);

    public Task<RecordView?> FindAsync(Guid id, CultureInfo culture, CancellationToken cancellation = default) => queries.FindAsync(id, culture, cancellation);

    public Task<IReadOnlyList<AlikeRecords>> AlikeAsync(int most, CancellationToken cancellation = default) => duplicates.RunAsync(most, cancellation);

    public Task<IReadOnlyList<AlikeRecords.Member>> AlikeAsync(Guid id, CancellationToken cancellation = default) => duplicates.OfAsync(id, cancellation);

    public async Task<Outcome<SavedRecord>> SaveAsync(Guid? id, int version, RecordDraft draft, CultureInfo culture, Actor actor, CancellationToken cancellation = default) =>
        await save.RunAsync(new SaveRecord<TRecord>.Request(id, version, draft, await formats.OfAsync(culture, cancellation)), actor, cancellation);

    public async Task<Refusal?> EndAsync(Guid id, int version, string reason, Actor actor, CancellationToken cancellation = default) =>
        (await end.RunAsync(new EndRecord<TRecord>.Request(id, version, reason), actor, cancellation)).Refusal;

    public async Task<Refusal?> ReopenAsync(Guid id, int version, string reason, Actor actor, CancellationToken cancellation = default) =>
        (await reopen.RunAsync(new ReopenRecord<TRecord>.Request(id, version, reason), actor, cancellation)).Refusal;

    public async Task<Refusal?> MergeAsync(MergeOrder order, Actor actor, CancellationToken cancellation = default) => (await merge.RunAsync(order, actor, cancellation)).Refusal;
}
