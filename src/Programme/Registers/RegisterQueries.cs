using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What is asked about the records of one register.</summary>
public sealed class RegisterQueries<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register, FieldFormats formats)
    where TRecord : RegisterRecord
{
    /// <summary>Records of one page at most.</summary>
    public const int MostAtOnce = 2_000;

    /// <param name="fields">Keys of the fields to show; those not known are left out.</param>
    /// <param name="skip">Records before the page.</param>
    /// <param name="take">Records of the page; null for as many as are given at once.</param>
    public async Task<RegisterPage> ListAsync(RegisterFilter filter, IReadOnlyList<string> fields, int skip, int? take, CultureInfo culture, CancellationToken cancellation = default)
    {
        var size = Math.Min(take ?? MostAtOnce, MostAtOnce);
        var found = Narrow(filter);
        var count = await found.CountAsync(cancellation);
        // Beyond the end the last page is shown.
        var from = skip >= count && count > 0 ? (count - 1) / size * size : skip;
        var records = await Ordered(found, filter).Skip(from).Take(size).AsNoTracking().ToListAsync(cancellation);
        var format = await formats.NamingAsync(await formats.OfAsync(culture, cancellation), register, records, cancellation);
        var shown = fields.Select(register.Field).OfType<RecordField<TRecord>>().ToList();
        return new RegisterPage(records.ConvertAll(r => new RegisterRow(r.Id, register.NameField.TextOf(r, format), shown.ConvertAll(f => f.TextOf(r, format)), r.EndedOn)), count);
    }

    /// <summary>The records a list finds, one by one, for a file.</summary>
    public IAsyncEnumerable<TRecord> StreamAsync(RegisterFilter filter) => Ordered(Narrow(filter), filter).AsNoTracking().AsAsyncEnumerable();

    /// <returns>Null when there is none.</returns>
    public async Task<RecordView?> FindAsync(Guid id, CultureInfo culture, CancellationToken cancellation = default)
    {
        if (await Own().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } record)
            return null;
        var format = await formats.NamingAsync(await formats.OfAsync(culture, cancellation), register, [record], cancellation);
        return new RecordView(
            record.Id, register.NameField.TextOf(record, format),
            register.Fields.ToDictionary(f => f.Key, f => f.TextOf(record, format), StringComparer.Ordinal),
            register.Fields.ToDictionary(f => f.Key, f => f.TypedOf(record, format), StringComparer.Ordinal),
            register.Fields.Where(f => f.LinkOf(record) is not null).ToDictionary(f => f.Key, f => f.LinkOf(record)!.Value, StringComparer.Ordinal),
            record.Doubts, record.EndedOn, record.EndReason, record.MergedInto, record.Version);
    }

    /// <summary>How many records stand.</summary>
    public Task<int> CountAsync(CancellationToken cancellation = default) => Own().CountAsync(r => r.EndedOn == null, cancellation);

    private IQueryable<TRecord> Own() => db.Set<TRecord>().Where(r => r.ProvinceId == province.Id);

    private IQueryable<TRecord> Narrow(RegisterFilter filter)
    {
        var found = filter.WithEnded ? Own() : Own().Where(r => r.EndedOn == null);
        foreach (var (key, chosen) in filter.Chosen)
            found = register.Field(key) is { IsFiltered: true } field ? field.Narrow(found, chosen) ?? found : found;
        return SearchWords.Of(filter.Search).Aggregate(found, (records, word) => records.Where(r => r.SearchText.Contains(word)));
    }

    private IOrderedQueryable<TRecord> Ordered(IQueryable<TRecord> found, RegisterFilter filter)
    {
        var field = filter.OrderBy is { } key ? register.Field(key) : null;
        // Names are ordered without accents, as people look them up.
        if (field is not null && field != register.NameField)
            return field.Order(found, filter.Descending).ThenBy(r => r.SortText).ThenBy(r => r.Id);
        return filter.Descending ? found.OrderByDescending(r => r.SortText).ThenByDescending(r => r.Id) : found.OrderBy(r => r.SortText).ThenBy(r => r.Id);
    }
}
