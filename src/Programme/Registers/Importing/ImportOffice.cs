using System.Globalization;
using System.Runtime.CompilerServices;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <inheritdoc/>
internal sealed class ImportOffice<TRecord>(
    Register<TRecord> register, ImportRecords<TRecord> import, UndoImport<TRecord> undo, RegisterQueries<TRecord> queries, FieldFormats formats) : IImportOffice
    where TRecord : RegisterRecord
{
    private const int BatchLength = 500;

    public IRegister Register => register;

    public Task<Outcome<ImportCheck>> RunAsync(ImportOrder order, bool save, Actor actor, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        import.RunAsync(order, save, actor, progress, cancellation);

    public Task<Outcome<RejectedRows>> RejectedAsync(ImportOrder order, Actor actor, CancellationToken cancellation = default) => import.RejectedAsync(order, actor, cancellation);

    public Task<Outcome<UndoneImport>> UndoAsync(Guid importId, string endReason, Actor actor, CancellationToken cancellation = default) =>
        undo.RunAsync(new UndoImport<TRecord>.Request(importId, endReason), actor, cancellation);

    public async IAsyncEnumerable<IReadOnlyList<object?>> ExportAsync(
        RegisterFilter filter, IReadOnlyList<string> fields, CultureInfo culture, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var shown = fields.Select(register.Field).OfType<RecordField<TRecord>>().ToList();
        var plain = await formats.OfAsync(culture, cancellation);
        if (!shown.Exists(f => f.LinksTo is not null))
        {
            await foreach (var record in queries.StreamAsync(filter).WithCancellation(cancellation))
                yield return shown.ConvertAll(f => f.CellOf(record, plain));
            yield break;
        }
        // Read to the end before links are looked up: a connection does one thing at a time.
        var records = await queries.StreamAsync(filter).ToListAsync(cancellation);
        foreach (var chunk in records.Chunk(BatchLength))
        {
            var format = await formats.NamingAsync(plain, register, chunk, cancellation);
            foreach (var record in chunk)
                yield return shown.ConvertAll(f => f.CellOf(record, format));
        }
    }
}
