using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers;

/// <summary>What a register is: its names, its fields, what identifies a record. Everything else is done by the machinery.</summary>
public abstract class Register<TRecord> : IRegister
    where TRecord : RegisterRecord
{
    /// <summary>Between the key and the name of a record that is linked to.</summary>
    internal const string KeyMark = " · ";

    public abstract string Code { get; }

    public abstract string Slug { get; }

    /// <summary>In the order in which people fill them in; the first is the name of a record.</summary>
    public abstract IReadOnlyList<RecordField<TRecord>> Fields { get; }

    public string RecordType => typeof(TRecord).Name;

    public IReadOnlyList<RegisterField> Declared => Fields;

    public virtual IReadOnlyList<string> KeptElsewhere => [];

    public RecordField<TRecord> NameField => Fields[0];

    public abstract TRecord Create(string provinceId, Guid id);

    /// <summary>Looks at a record as a whole: what one field alone cannot tell.</summary>
    /// <returns>The field's key and what is found.</returns>
    public virtual IEnumerable<RecordFault> Check(TRecord record) => [];

    /// <summary>Looks at a record among the others: what it alone cannot tell. Asked when one record is saved by a person, not in imports.</summary>
    protected internal virtual Task<IReadOnlyList<RecordFault>> CheckAmongAsync(ProgrammeDb db, TRecord record, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<RecordFault>>([]);

    public string NameIn(CultureInfo culture) => ProgrammeTexts.Table.Format("register." + Code, culture);

    public string LeadIn(CultureInfo culture) => ProgrammeTexts.Table.Format("register." + Code + ".lead", culture);

    public RecordField<TRecord>? Field(string key) => Fields.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal));

    public string? Retell(string property, string kept, CultureInfo culture) => property == nameof(RegisterRecord.Doubts)
        ? AnsweredDoubt.Told(kept, key => Field(key)?.NameIn(culture) ?? key)
        : Fields.FirstOrDefault(f => string.Equals(f.Property, property, StringComparison.Ordinal))?.Retell(kept, FieldFormat.Of(culture));

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(ProgrammeDb db, string provinceId, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var records = await Of(db, provinceId).Where(r => ids.Contains(r.Id)).ToListAsync(cancellation);
        return records.ToDictionary(r => r.Id, LinkNameOf);
    }

    public async Task<IReadOnlyList<Guid>> FindNamedAsync(ProgrammeDb db, string provinceId, string typed, CancellationToken cancellation)
    {
        var standing = Of(db, provinceId).Where(r => r.EndedOn == null);
        foreach (var key in Fields.Where(f => f.IsKey))
        {
            if (key.Narrow(standing, typed.Split(KeyMark)[0].Trim()) is not { } same)
                continue;
            var found = await same.Take(2).Select(r => r.Id).ToListAsync(cancellation);
            if (found.Count > 0)
                return found;
        }
        var sorted = SortTextOf(typed);
        return await standing.Where(r => r.SortText == sorted).Take(2).Select(r => r.Id).ToListAsync(cancellation);
    }

    public async Task MoveLinksAsync(ProgrammeDb db, string provinceId, string register, Guid from, Guid to, CancellationToken cancellation)
    {
        foreach (var field in LinksInto(register))
        {
            foreach (var record in await field.Narrow(db.Set<TRecord>().Where(r => r.ProvinceId == provinceId), from.ToString())!.ToListAsync(cancellation))
            {
                // The record that lives on never points to itself.
                field.Take(record, record.Id == to ? "" : to.ToString(), FieldFormat.Machine);
            }
        }
    }

    public async Task<IReadOnlyList<(string Field, int Count)>> CountLinksAsync(ProgrammeDb db, string provinceId, string register, Guid to, CancellationToken cancellation)
    {
        var counts = new List<(string, int)>();
        foreach (var field in LinksInto(register))
            counts.Add((field.Key, await field.Narrow(Of(db, provinceId).Where(r => r.EndedOn == null), to.ToString())!.CountAsync(cancellation)));
        return counts;
    }

    /// <summary>Works out what follows from other fields, with <see cref="Complete"/>.</summary>
    protected virtual void Derive(TRecord record)
    {
    }

    /// <summary>Writes anew what follows from the typed fields: derived fields, what the search box looks at, what the list is ordered by.</summary>
    internal void Complete(TRecord record)
    {
        Derive(record);
        record.SortText = SortTextOf(NameField.TextOf(record, FieldFormat.Machine));
        record.SearchText = Cut(
            VietnameseText.FoldWithoutAccents(string.Join(' ', Fields.Where(f => f.IsSearched).Select(f => f.TextOf(record, FieldFormat.Machine)).Where(t => t.Length > 0))),
            RegisterRecord.SearchTextLength);
    }

    internal static string SortTextOf(string name) => Cut(VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(name)), RegisterRecord.SortTextLength);

    private static IQueryable<TRecord> Of(ProgrammeDb db, string provinceId) => db.Set<TRecord>().AsNoTracking().Where(r => r.ProvinceId == provinceId);

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    private IEnumerable<RecordField<TRecord>> LinksInto(string register) => Fields.Where(f => string.Equals(f.LinksTo, register, StringComparison.Ordinal));

    private string LinkNameOf(TRecord record) => Fields.FirstOrDefault(f => f.IsKey && !f.IsEmpty(record)) is { } key
        ? key.TextOf(record, FieldFormat.Machine) + KeyMark + NameField.TextOf(record, FieldFormat.Machine)
        : NameField.TextOf(record, FieldFormat.Machine);
}
