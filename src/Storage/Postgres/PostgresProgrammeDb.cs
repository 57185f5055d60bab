using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Xanh.Programme;

namespace Xanh.Storage.Postgres;

/// <summary>The programme in PostgreSQL: the reference for a province and beyond.</summary>
public sealed class PostgresProgrammeDb(DbContextOptions<PostgresProgrammeDb> options, TimeProvider time) : ProgrammeDb(options, time)
{
    public override bool IsDuplicate(DbUpdateException failure) => failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsDeadlock(DbUpdateException failure) => failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (InvalidOperationException advice) when (advice.InnerException is DbUpdateException failure)
        {
            // The provider wraps what might succeed another time into advice to retry; callers look for the failure itself.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    public override Task<IDbContextTransaction?> BeginAloneAsync(string work, CancellationToken cancellation = default) => PostgresBulk.BeginAsync(this, work, cancellation);

    protected override Task InsertRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation) => PostgresBulk.InsertAsync(this, rows, cancellation);

    protected override Task<int> UpdateRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation) => PostgresBulk.UpdateAsync(this, rows, cancellation);

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
