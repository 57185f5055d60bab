using Microsoft.EntityFrameworkCore;
using Xanh.Programme;

namespace Xanh.Storage.Sqlite;

/// <summary>The programme in an SQLite file: the demo, tests, one department.</summary>
public sealed class SqliteProgrammeDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : ProgrammeDb(options, time)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SqliteProgrammeDb).Assembly);
        modelBuilder.NoticeSimultaneousChanges();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        // SQLite has neither type: as text, decimals would sort by the current culture and moments not at all.
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledDecimalConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
