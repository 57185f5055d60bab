using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What is asked about the records of one register.</summary>
public sealed class RegisterQueries<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register)
    where TRecord : RegisterRecord
{
    /// <param name="skip">Records before the page.</param>
    public async Task<RegisterPage> ListAsync(RegisterFilter filter, int skip, int take, CultureInfo culture, CancellationToken cancellation = default)
    {
        var found = Narrow(filter);
        var count = await found.CountAsync(cancellation);
        // Beyond the end the last page is shown.
        var from = skip >= count && count > 0 ? (count - 1) / take * take : skip;
        var records = await Ordered(found, filter).Skip(from).Take(take).AsNoTracking().ToListAsync(cancellation);
        return new RegisterPage(records.ConvertAll(r => RowOf(r, FieldFormat.Of(culture))), count);
    }

    /// <summary>The records a list finds, one by one, for a file.</summary>
    public IAsyncEnumerable<TRecord> StreamAsync(RegisterFilter filter) => Ordered(Narrow(filter), filter).AsNoTracking().AsAsyncEnumerable();

    /// <returns>Null when there is none.</returns>
    public async Task<RecordView?> FindAsync(Guid id, CultureInfo culture, CancellationToken cancellation = default)
    {
        var format = FieldFormat.Of(culture);
        return await Own().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } record
            ? null
            : new RecordView(
                record.Id, register.NameField.TextOf(record, format), register.Fields.ToDictionary(f => f.Key, f => f.TextOf(record, format), StringComparer.Ordinal),
                record.Doubts, record.EndedOn, record.EndReason, record.MergedInto, record.Version);
    }

    public Task<int> CountAsync(CancellationToken cancellation = default) => Own().CountAsync(r => r.EndedOn == null, cancellation);

    private IQueryable<TRecord> Own() => db.Set<TRecord>().Where(r => r.ProvinceId == province.Id);

    private IQueryable<TRecord> Narrow(RegisterFilter filter)
    {
        var found = filter.WithEnded ? Own() : Own().Where(r => r.EndedOn == null);
        foreach (var (key, chosen) in filter.Chosen)
            found = register.Field(key)?.Narrow(found, chosen) ?? found;
        return SearchWords.Of(filter.Search).Aggregate(found, (records, word) => records.Where(r => r.SearchText.Contains(word)));
    }

    private IOrderedQueryable<TRecord> Ordered(IQueryable<TRecord> found, RegisterFilter filter)
    {
        var field = filter.OrderBy is { } key && register.Field(key) is { } chosen ? chosen : register.NameField;
        return field.Order(found, filter.Descending).ThenBy(r => r.Id);
    }

    private RegisterRow RowOf(TRecord record, FieldFormat format) => new(
        record.Id, register.NameField.TextOf(record, format), [.. register.Fields.Where(f => f.IsListed).Select(f => f.TextOf(record, format))], record.EndedOn);
}
