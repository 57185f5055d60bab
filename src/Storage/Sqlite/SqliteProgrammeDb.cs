using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Xanh.Programme;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Sqlite;

/// <summary>The programme in an SQLite file: the demo, tests, one department.</summary>
public class SqliteProgrammeDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : ProgrammeDb(options, time)
{
    /// <summary>Looks the longer words up in the index, from its end, which holds the newest; where all are short, the tasks are gone through.</summary>
    public override IQueryable<PlannedTask> TasksWith(IReadOnlyList<string> words, string provinceId, int most)
    {
        var indexed = words.Where(w => w.Length >= SqliteSearchIndex.ShortestWord).ToList();
        if (indexed.Count == 0)
            return base.TasksWith(words, provinceId, most);
        object[] arguments = [SqliteSearchIndex.Query(indexed), provinceId, most, .. words.Except(indexed, StringComparer.Ordinal)];
        return PlannedTasks.FromSqlRaw(SqliteSearchIndex.Select(arguments.Length - 3), arguments);
    }

    public override bool IsDuplicate(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY };

    public override Task<IDbContextTransaction?> BeginAloneAsync(string work, CancellationToken cancellation = default) => SqliteBulk.BeginAsync(this, cancellation);

    protected override Task InsertRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation) => SqliteBulk.InsertAsync(this, rows, cancellation);

    protected override Task<int> UpdateRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation) => SqliteBulk.UpdateAsync(this, rows, cancellation);

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
