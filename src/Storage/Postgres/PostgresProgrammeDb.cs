using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xanh.Programme;

namespace Xanh.Storage.Postgres;

/// <summary>The programme in PostgreSQL: the reference for a province and beyond.</summary>
public sealed class PostgresProgrammeDb(DbContextOptions<PostgresProgrammeDb> options, TimeProvider time) : ProgrammeDb(options, time)
{
    public override bool IsDuplicate(DbUpdateException failure) => failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PostgresProgrammeDb).Assembly);
        modelBuilder.NoticeSimultaneousChanges();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
