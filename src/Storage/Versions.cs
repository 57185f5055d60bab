using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Storage;

/// <summary>Compares the number of every versioned record when it is saved.</summary>
internal static class Versions
{
    public static void NoticeSimultaneousChanges(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
            model.Entity(entity.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
    }
}
