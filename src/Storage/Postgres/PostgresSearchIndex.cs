using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xanh.Programme.Registers;

namespace Xanh.Storage.Postgres;

/// <summary>The indexes behind search through all tasks and through registers: pg_trgm, which the same condition as without an index makes use of.</summary>
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
            foreach (var statement in Registers(db).Prepend(Create))
                await db.Database.ExecuteSqlRawAsync(statement, cancellation);
        }
        catch (PostgresException denied) when (denied.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFile)
        {
            // The database owner can run the statements later.
        }
    }

    private static IEnumerable<string> Registers(DbContext db) => db.Model.GetEntityTypes()
        .Where(e => typeof(RegisterRecord).IsAssignableFrom(e.ClrType))
        .Select(e => $"CREATE INDEX IF NOT EXISTS {e.GetTableName()}_search ON {e.GetTableName()} USING gin (\"SearchText\" gin_trgm_ops);");
}
