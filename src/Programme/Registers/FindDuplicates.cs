using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Finds records that are likely one and the same: by a key they share, or by name and all fields of likeness, written without accents.</summary>
public sealed class FindDuplicates<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register)
    where TRecord : RegisterRecord
{
    /// <summary>Groups of alike records, the larger first.</summary>
    /// <param name="most">How many groups are given.</param>
    public async Task<IReadOnlyList<AlikeRecords>> RunAsync(int most, CancellationToken cancellation = default)
    {
        var seen = new Dictionary<string, List<AlikeRecords.Member>>(StringComparer.Ordinal);
        await foreach (var record in Standing().OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var member = MemberOf(record);
            foreach (var mark in Marks(record))
            {
                if (!seen.TryGetValue(mark, out var alike))
                    seen[mark] = alike = [];
                alike.Add(member);
            }
        }
        return
        [
            .. seen.Where(s => s.Value.Count > 1).OrderByDescending(s => s.Value.Count).ThenBy(s => s.Key, StringComparer.Ordinal)
                .DistinctBy(s => string.Join(',', s.Value.Select(m => m.Id))).Take(most).Select(s => new AlikeRecords(s.Key[..s.Key.IndexOf('\t', StringComparison.Ordinal)], s.Value)),
        ];
    }

    /// <summary>Standing records that are likely the same as one, by a key or by the name.</summary>
    public async Task<IReadOnlyList<AlikeRecords.Member>> OfAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await db.Set<TRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Id == id, cancellation) is not { } record)
            return [];
        var others = Standing().Where(r => r.Id != id);
        var found = await others.Where(r => r.SortText == record.SortText).Take(Most).ToListAsync(cancellation);
        found = found.FindAll(other => register.Fields.Where(f => f.IsLikeness).All(f => f.IsEmpty(record) || f.IsEmpty(other) || Value(f, record) == Value(f, other)));
        foreach (var key in register.Fields.Where(f => f.IsKey && !f.IsEmpty(record)))
            found.AddRange(await key.Same(others, record).Take(Most).ToListAsync(cancellation));
        return [.. found.DistinctBy(r => r.Id).Select(MemberOf)];
    }

    private const int Most = 20;

    private IQueryable<TRecord> Standing() => db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.EndedOn == null);

    private IEnumerable<string> Marks(TRecord record)
    {
        foreach (var key in register.Fields.Where(f => f.IsKey && !f.IsEmpty(record)))
            yield return key.Key + "\t" + Value(key, record);
        if (register.Fields.All(f => !f.IsLikeness || !f.IsEmpty(record)))
            yield return register.NameField.Key + "\t" + record.SortText + "\t" + string.Join('\t', register.Fields.Where(f => f.IsLikeness).Select(f => Value(f, record)));
    }

    private AlikeRecords.Member MemberOf(TRecord record) => new(
        record.Id, register.NameField.TextOf(record, FieldFormat.Machine),
        register.Fields.FirstOrDefault(f => f.IsKey && !f.IsEmpty(record))?.TextOf(record, FieldFormat.Machine) ?? "");

    private static string Value(RecordField<TRecord> field, TRecord record) =>
        VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(field.TextOf(record, FieldFormat.Machine)));
}
