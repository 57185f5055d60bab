using Microsoft.EntityFrameworkCore;
using Xanh.Programme;

namespace Xanh.Storage.Postgres;

/// <summary>The programme in PostgreSQL: the reference for a province and beyond.</summary>
public sealed class PostgresProgrammeDb(DbContextOptions<PostgresProgrammeDb> options) : ProgrammeDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PostgresProgrammeDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
