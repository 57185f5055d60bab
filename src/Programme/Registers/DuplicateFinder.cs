using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>Finds records that are likely one and the same: by a key they share, or by all the fields of likeness, written without accents.</summary>
public sealed class DuplicateFinder<TRecord>(ProgrammeDb db, CurrentProvince province, Register<TRecord> register)
    where TRecord : RegisterRecord
{
    /// <summary>Groups of alike records, the larger first.</summary>
    /// <param name="most">How many groups are given.</param>
    public async Task<IReadOnlyList<AlikeRecords>> RunAsync(int most, CancellationToken cancellation = default)
    {
        var seen = new Dictionary<string, List<Guid>>(StringComparer.Ordinal);
        var names = new Dictionary<Guid, string>();
        await foreach (var record in db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.EndedOn == null).OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            foreach (var mark in Marks(record))
            {
                if (!seen.TryGetValue(mark, out var alike))
                    seen[mark] = alike = [];
                alike.Add(record.Id);
            }
            names[record.Id] = register.NameField.TextOf(record, FieldFormat.Machine);
        }
        return
        [
            .. seen.Where(s => s.Value.Count > 1).OrderByDescending(s => s.Value.Count).ThenBy(s => s.Key, StringComparer.Ordinal)
                .DistinctBy(s => string.Join(',', s.Value)).Take(most)
                .Select(s => new AlikeRecords(s.Key[..s.Key.IndexOf('\t', StringComparison.Ordinal)], s.Value.ConvertAll(id => new AlikeRecords.Member(id, names[id])))),
        ];
    }

    private IEnumerable<string> Marks(TRecord record)
    {
        foreach (var key in register.Keys.Where(k => !k.IsEmpty(record)))
            yield return key.Key + "\t" + key.TextOf(record, FieldFormat.Machine);
        if (register.Likeness.All(f => !f.IsEmpty(record)))
            yield return register.NameField.Key + "\t" + string.Join('\t', register.Likeness.Select(f => Folded(f.TextOf(record, FieldFormat.Machine))));
    }

    private static string Folded(string text) => VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(text));
}
