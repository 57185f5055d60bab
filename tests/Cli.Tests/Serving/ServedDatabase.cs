using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Xanh.Cli.Tests.Serving;

/// <summary>The database of one served installation: a file in its data folder, or a PostgreSQL database of its own; gone afterwards.</summary>
internal sealed class ServedDatabase : IAsyncDisposable
{
    private readonly Folder data = new();
    private readonly string? server;
    private readonly string name = "xanh_serve_" + Guid.NewGuid().ToString("N");

    private ServedDatabase(string? server) => this.server = server;

    public string Data => data.Path;

    /// <summary>What names it on the command line.</summary>
    public string[] Options => server is null ? [] : ["--database", new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString()];

    /// <param name="kind">"SQLite" or "PostgreSQL"; the server is the one that XANH_TEST_POSTGRES names.</param>
    public static async Task<ServedDatabase> CreateAsync(string kind)
    {
        var host = kind == "SQLite" ? null : Environment.GetEnvironmentVariable("XANH_TEST_POSTGRES")
            ?? throw new InvalidOperationException("XANH_TEST_POSTGRES is not set: run ./test.sh, or set it to the connection string of a PostgreSQL server.");
        var database = new ServedDatabase(host);
        if (host is not null)
            await CommandAsync(new NpgsqlConnection(host), "CREATE DATABASE " + database.name);
        return database;
    }

    /// <summary>Runs a statement behind the program's back.</summary>
    public Task<object?> RunAsync(string statement) => CommandAsync(
        server is null
            ? new SqliteConnection("Pooling=False;Data Source=" + Directory.EnumerateFiles(Data, "*.db").Single())
            : new NpgsqlConnection(Options[1]),
        statement);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await CommandAsync(new NpgsqlConnection(server), $"DROP DATABASE {name} WITH (FORCE)");
        data.Dispose();
    }

    private static async Task<object?> CommandAsync(DbConnection connection, string text)
    {
        await using (connection)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            return await command.ExecuteScalarAsync();
        }
    }
}
