using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Xanh.Storage.Bulk;

namespace Xanh.Storage.Sqlite;

/// <summary>Many rows at once into SQLite: one prepared statement, run for each.</summary>
internal static class SqliteBulk
{
    private const int BusyCode = 5;

    public static async Task InsertAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var table = new BulkTable(db, typeof(T));
        await using var command = Command(
            db, $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(c => c.Name))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => Parameter(i)))})", table.Columns.Count);
        foreach (var row in rows)
        {
            Fill(command, table.Columns, row);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <returns>How many rows were still of their version.</returns>
    public static async Task<int> UpdateAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var table = new BulkTable(db, typeof(T));
        BulkTable.Column[] columns = [.. table.Values, .. table.Keys, table.Version!];
        await using var command = Command(db, table.UpdateSql(Parameter), columns.Length);
        var updated = 0;
        foreach (var row in rows)
        {
            Fill(command, columns, row);
            updated += await command.ExecuteNonQueryAsync(cancellation);
        }
        return updated;
    }

    /// <returns>Null when somebody else went on writing for too long.</returns>
    public static async Task<IDbContextTransaction?> BeginAsync(DbContext db, CancellationToken cancellation)
    {
        try
        {
            // Takes the one place of a writer at once, and waits for it.
            return await db.Database.BeginTransactionAsync(cancellation);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == BusyCode)
        {
            return null;
        }
    }

    private static SqliteCommand Command(DbContext db, string sql, int parameters)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = Parameter(i) });
        return command;
    }

    private static void Fill(SqliteCommand command, IReadOnlyList<BulkTable.Column> columns, object row)
    {
        for (var i = 0; i < columns.Count; i++)
            command.Parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
    }

    private static string Parameter(int number) => "$p" + number.ToString(CultureInfo.InvariantCulture);
}
