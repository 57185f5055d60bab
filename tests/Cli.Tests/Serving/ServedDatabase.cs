using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xanh.Programme;
using Xanh.Programme.Files;
using Xanh.Programme.Shared;
using Xanh.Storage;
using Xanh.Testing;

namespace Xanh.Cli.Tests.Serving;

/// <summary>The database of one served installation: a file in its data folder, or a PostgreSQL database of its own; gone afterwards.</summary>
internal sealed class ServedDatabase : IAsyncDisposable
{
    private readonly Folder data = new();
    private readonly PostgresDatabase? postgres;
    private NpgsqlConnection? watch;

    private ServedDatabase(PostgresDatabase? postgres) => this.postgres = postgres;

    public string Data => data.Path;

    /// <summary>What names it on the command line.</summary>
    public string[] Options => postgres is null ? [] : ["--database", postgres.Connection];

    /// <param name="kind">"SQLite" or "PostgreSQL".</param>
    public static async Task<ServedDatabase> CreateAsync(string kind) => new(kind == "SQLite" ? null : await PostgresDatabase.CreateAsync());

    /// <summary>Services of the program over this database.</summary>
    public ServiceProvider Services(string province)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new CurrentProvince(province)).AddSingleton(new FileStore(Path.Combine(Data, "files")));
        if (postgres is null)
            services.AddSqliteStorage(Path.Combine(Data, "xanh.db"));
        else
            services.AddPostgresStorage(postgres.Connection);
        return services.AddProgramme().BuildServiceProvider();
    }

    /// <summary>Bytes of the log or of the tables; grows with what is written, long before it is committed.</summary>
    public async Task<Func<Task<long>>> SizeAsync()
    {
        if (postgres is null)
            return () => Task.FromResult(new FileInfo(Path.Combine(Data, "xanh.db-wal")).Length);
        watch = new NpgsqlConnection(postgres.Connection);
        await watch.OpenAsync();
        return async () =>
        {
            await using var command = watch.CreateCommand();
            command.CommandText = "SELECT pg_database_size(current_database())";
            return (long)(await command.ExecuteScalarAsync())!;
        };
    }

    /// <summary>Waits until nobody works in it any more: PostgreSQL ends what a killed program has begun only when it notices.</summary>
    public async Task QuietAsync()
    {
        const string Others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
        if (watch is not null)
            await watch.CloseAsync();
        while (postgres is not null && Convert.ToInt64(await RunAsync(Others), CultureInfo.InvariantCulture) > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
    }

    /// <summary>Runs a statement behind the program's back.</summary>
    public async Task<object?> RunAsync(string statement)
    {
        await using DbConnection connection = postgres is null
            ? new SqliteConnection("Pooling=False;Data Source=" + Directory.EnumerateFiles(Data, "*.db").Single())
            : new NpgsqlConnection(postgres.Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (watch is not null)
            await watch.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        data.Dispose();
    }
}
