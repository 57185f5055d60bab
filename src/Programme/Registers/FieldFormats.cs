using System.Globalization;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Microsoft.EntityFrameworkCore;

namespace Xanh.Programme.Registers;

/// <summary>Formats of a reader with the lists of the province: its communes, the records that links name.</summary>
public sealed class FieldFormats(ProgrammeDb db, CurrentProvince province, IEnumerable<IRegister> registers)
{
    private ChoiceList? communes;
    private FormerCommunes? former;

    public async Task<FieldFormat> OfAsync(CultureInfo culture, CancellationToken cancellation = default) =>
        FieldFormat.Of(culture) with
        {
            Communes = communes ??= await CommunesAsync(cancellation),
            Former = former ??= await FormerCommunes.LoadAsync(db, province, cancellation),
        };

    /// <summary>The format with the names of everything the records link to.</summary>
    internal async Task<FieldFormat> NamingAsync<TRecord>(FieldFormat format, Register<TRecord> register, IReadOnlyCollection<TRecord> records, CancellationToken cancellation)
        where TRecord : RegisterRecord
    {
        var names = new Dictionary<Guid, string>();
        foreach (var field in register.Fields.Where(f => f.LinksTo is not null))
        {
            var ids = records.Select(field.LinkOf).OfType<Guid>().Distinct().ToList();
            if (ids.Count == 0 || registers.FirstOrDefault(r => r.Code == field.LinksTo) is not { } other)
                continue;
            foreach (var (id, name) in await other.NamesAsync(db, province.Id, ids, cancellation))
                names[id] = name;
        }
        return format with { Linked = names };
    }

    private async Task<ChoiceList> CommunesAsync(CancellationToken cancellation)
    {
        var names = await UnitNames.LoadAsync(db.Units.Where(u => u.ProvinceId == province.Id), cancellation);
        var codes = await db.Units.Where(u => u.ProvinceId == province.Id && UnitKinds.Communal.Contains(u.Kind) && u.To == null).Select(u => u.Code).ToListAsync(cancellation);
        // A code of before shows the commune that holds its place today.
        return new ChoiceList([.. codes.OrderBy(c => Slug.Of(names.NameOf(c)), StringComparer.Ordinal)], (code, _) => names.HolderOf(code));
    }
}
