using Microsoft.EntityFrameworkCore;
using Xanh.Storage.Sqlite;
using Xanh.Storage.Water;

namespace Xanh.Storage.Tests.Registers.Sample;

/// <summary>A database that has the sample's table too; in the product the mapping is found by itself.</summary>
internal sealed class SampleDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : SqliteProgrammeDb(options, time)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new WellMapping());
        base.OnModelCreating(modelBuilder);
    }
}
