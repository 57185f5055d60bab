using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>What is asked about imports.</summary>
public sealed class ImportQueries(ProgrammeDb db, CurrentProvince province, AccountNames accounts, TimeProvider time)
{
    /// <summary>Imports into a register, the newest first.</summary>
    public async Task<IReadOnlyList<ImportRow>> ListAsync(string register, int most, CancellationToken cancellation = default) =>
        await RowsAsync(await Of(register).OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(most).ToListAsync(cancellation), cancellation);

    /// <returns>Null when there is none.</returns>
    public async Task<ImportRow?> FindAsync(string register, Guid id, CancellationToken cancellation = default) =>
        await RowsAsync(await Of(register).Where(i => i.Id == id).ToListAsync(cancellation), cancellation) is [var found] ? found : null;

    private IQueryable<RegisterImport> Of(string register) => db.Set<RegisterImport>().AsNoTracking().Where(i => i.ProvinceId == province.Id && i.Register == register);

    private async Task<IReadOnlyList<ImportRow>> RowsAsync(List<RegisterImport> imports, CancellationToken cancellation)
    {
        var names = await accounts.OfAsync([.. imports.Select(i => i.By)], cancellation);
        var now = time.GetUtcNow();
        return imports.ConvertAll(i => new ImportRow(i.Id, i.FileName, i.At, names.GetValueOrDefault(i.By, ""), i.New, i.Changed, i.Same, i.UndoneAt, i.IsUndoable(now)));
    }
}
