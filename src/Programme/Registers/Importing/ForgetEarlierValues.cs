using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Deletes the earlier values of imports that cannot be undone any more.</summary>
public sealed class ForgetEarlierValues(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <returns>Of how many rows.</returns>
    public Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var oldest = time.GetUtcNow() - RegisterImport.UndoableFor;
        return db.Set<ImportedRow>()
            .Where(r => r.ProvinceId == province.Id
                && db.Set<RegisterImport>().Any(i => i.ProvinceId == r.ProvinceId && i.Id == r.ImportId && (i.At < oldest || i.UndoneAt != null)))
            .ExecuteDeleteAsync(cancellation);
    }
}
