using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xanh.Programme;
using Xanh.Storage.Access;
using Xanh.Storage.Postgres;
using Xanh.Storage.Sqlite;

namespace Xanh.Storage;

/// <summary>Chooses the database behind <see cref="ProgrammeDb"/>.</summary>
public static class StorageServices
{
    /// <param name="path">The database file; its folder must exist.</param>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();
        return services
            .AddAccountStorage()
            .AddDbContext<SqliteProgrammeDb>(options => options
                .UseSqlite(connection, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(new BusyTimeoutInterceptor())
                .LeaveFailuresToCallers())
            .AddScoped<ProgrammeDb>(provider => provider.GetRequiredService<SqliteProgrammeDb>());
    }

    public static IServiceCollection AddPostgresStorage(this IServiceCollection services, string connection) => services
        .AddAccountStorage()
        .AddDbContext<PostgresProgrammeDb>(options => options
            .UseNpgsql(Prepared(connection), npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .LeaveFailuresToCallers())
        .AddScoped<ProgrammeDb>(provider => provider.GetRequiredService<PostgresProgrammeDb>());

    // Without prepared statements PostgreSQL plans each of some twenty queries of a page anew, which costs more than running them. Who needs it otherwise,
    // behind a pooler for example, says so in the connection string.
    private static string Prepared(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection };
        return said.ContainsKey("Max Auto Prepare") ? connection : new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200 }.ToString();
    }

    // Two people at once are no fault, and a save that fails is always told by an exception: who does not expect it writes it to the log, once.
    private static void LeaveFailuresToCallers(this DbContextOptionsBuilder options) => options.ConfigureWarnings(events => events
        .Log((CoreEventId.SaveChangesFailed, LogLevel.Debug), (RelationalEventId.CommandError, LogLevel.Debug)));

    /// <summary>Creates the database or brings it up to date.</summary>
    public static async Task PrepareAsync(this ProgrammeDb db, CancellationToken cancellation = default)
    {
        await db.Database.MigrateAsync(cancellation);
        // Readers then never wait for the one writer; the setting stays in the file.
        if (db is SqliteProgrammeDb)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);
            await SqliteSearchIndex.PrepareAsync(db, cancellation);
        }
        else
        {
            await PostgresSearchIndex.PrepareAsync(db, cancellation);
        }
    }
}
