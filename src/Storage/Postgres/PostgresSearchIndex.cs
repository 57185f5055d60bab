using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Xanh.Storage.Postgres;

/// <summary>The index behind search through all tasks: pg_trgm, which the same condition as without an index makes use of.</summary>
internal static class PostgresSearchIndex
{
    private const string Create = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX IF NOT EXISTS task_search ON planned_tasks USING gin ("SearchText" gin_trgm_ops);
        """;

    /// <summary>Creates the index where it is missing; without the right to create extensions search works too, more slowly.</summary>
    public static async Task PrepareAsync(DbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync(Create, cancellation);
        }
        catch (PostgresException denied) when (denied.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFile)
        {
            // The database owner can run the two statements later.
        }
    }
}
