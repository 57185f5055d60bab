using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xanh.Testing;

namespace Xanh.Cli.Tests.Serving;

/// <summary>The database of one served installation: a file in its data folder, or a PostgreSQL database of its own; gone afterwards.</summary>
internal sealed class ServedDatabase : IAsyncDisposable
{
    private readonly Folder data = new();
    private readonly PostgresDatabase? postgres;

    private ServedDatabase(PostgresDatabase? postgres) => this.postgres = postgres;

    public string Data => data.Path;

    /// <summary>What names it on the command line.</summary>
    public string[] Options => postgres is null ? [] : ["--database", postgres.Connection];

    /// <param name="kind">"SQLite" or "PostgreSQL".</param>
    public static async Task<ServedDatabase> CreateAsync(string kind) => new(kind == "SQLite" ? null : await PostgresDatabase.CreateAsync());

    /// <summary>Waits until nobody works in it any more: PostgreSQL ends what a killed program has begun only when it notices.</summary>
    public async Task QuietAsync()
    {
        const string Others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
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
        if (postgres is not null)
            await postgres.DisposeAsync();
        data.Dispose();
    }
}
