using Npgsql;

namespace Xanh.Testing;

/// <summary>A PostgreSQL database of one test, in the server that XANH_TEST_POSTGRES names; dropped afterwards. A test that has no server fails.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly string server = Environment.GetEnvironmentVariable("XANH_TEST_POSTGRES")
        ?? throw new InvalidOperationException("XANH_TEST_POSTGRES is not set: run ./test.sh, or set it to the connection string of a PostgreSQL server.");

    private readonly string name = "xanh_test_" + Guid.NewGuid().ToString("N");

    private PostgresDatabase() => Connection = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString();

    public string Connection { get; }

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var database = new PostgresDatabase();
        await database.CommandAsync("CREATE DATABASE " + database.name);
        return database;
    }

    public async ValueTask DisposeAsync() => await CommandAsync($"DROP DATABASE {name} WITH (FORCE)");

    private async Task CommandAsync(string text)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
