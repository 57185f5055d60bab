using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Xanh.Storage.Bulk;

namespace Xanh.Storage.Postgres;

/// <summary>Many rows at once into PostgreSQL: a binary copy for new ones, one round trip for changes.</summary>
internal static class PostgresBulk
{
    public static async Task InsertAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var table = new BulkTable(db, typeof(T));
        var types = table.Columns.Select(TypeOf).ToArray();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({string.Join(", ", table.Columns.Select(c => c.Name))}) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            for (var i = 0; i < types.Length; i++)
            {
                if (table.Columns[i].ValueOf(row) is { } value)
                    await copy.WriteAsync(value, types[i], cancellation);
                else
                    await copy.WriteNullAsync(cancellation);
            }
        }
        await copy.CompleteAsync(cancellation);
    }

    /// <returns>How many rows were still of their version.</returns>
    public static async Task<int> UpdateAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var table = new BulkTable(db, typeof(T));
        BulkTable.Column[] columns = [.. table.Values, .. table.Keys, table.Version!];
        var types = Array.ConvertAll(columns, TypeOf);
        var sql = table.UpdateSql(i => "$" + (i + 1).ToString(CultureInfo.InvariantCulture));
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        foreach (var row in rows)
        {
            var command = new NpgsqlBatchCommand(sql);
            for (var i = 0; i < columns.Length; i++)
                command.Parameters.Add(new NpgsqlParameter { Value = columns[i].ValueOf(row) ?? DBNull.Value, NpgsqlDbType = types[i] });
            batch.BatchCommands.Add(command);
        }
        return await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <returns>Null when somebody else does the same work.</returns>
    public static async Task<IDbContextTransaction?> BeginAsync(DbContext db, string work, CancellationToken cancellation)
    {
        var begun = await db.Database.BeginTransactionAsync(cancellation);
        // Held until the transaction ends, however it ends.
        if (!await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(hashtextextended({work}, 0)) AS \"Value\"").SingleAsync(cancellation))
        {
            await begun.DisposeAsync();
            return null;
        }
        // The tables grow while this goes on: a plan kept from when they were small would read all of them for each batch.
        await db.Database.ExecuteSqlRawAsync("SET LOCAL plan_cache_mode = force_custom_plan", cancellation);
        return begun;
    }

    // As a parameter of the mapping would have it.
    private static NpgsqlDbType TypeOf(BulkTable.Column column)
    {
        using var command = new NpgsqlCommand();
        return ((NpgsqlParameter)column.Mapping.CreateParameter(command, "p", value: null, nullable: true)).NpgsqlDbType;
    }
}
