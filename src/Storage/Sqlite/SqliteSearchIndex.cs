using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Xanh.Storage.Sqlite;

/// <summary>The index behind search through all tasks: an FTS5 table of three-letter pieces, filled by a trigger.</summary>
/// <remarks>
/// It keeps its own copy of text and key instead of pointing at row numbers, which SQLite may give anew on VACUUM. A migration that builds
/// planned_tasks anew drops the trigger; then, and only then, the index is filled again.
/// </remarks>
internal static class SqliteSearchIndex
{
    /// <summary>Words shorter than a piece cannot be looked up.</summary>
    public const int ShortestWord = 3;

    private const string Create = """
        CREATE VIRTUAL TABLE IF NOT EXISTS task_search USING fts5(
            "SearchText", "ProvinceId" UNINDEXED, "PlanId" UNINDEXED, "Ordinal" UNINDEXED, "Since" UNINDEXED, tokenize = 'trigram');
        DELETE FROM task_search;
        INSERT INTO task_search SELECT "SearchText", "ProvinceId", "PlanId", "Ordinal", "Since" FROM planned_tasks ORDER BY "PlanId", "Ordinal";
        CREATE TRIGGER task_search_added AFTER INSERT ON planned_tasks BEGIN
            INSERT INTO task_search VALUES (new."SearchText", new."ProvinceId", new."PlanId", new."Ordinal", new."Since");
        END;
        """;

    /// <summary>Tasks by their words; a rare word is found at once, of a common one no more is read than is asked for.</summary>
    /// <param name="shortWords">How many words are too short for the index and are looked for in the tasks it gives.</param>
    public static string Select(int shortWords) => """
        SELECT t.* FROM task_search AS s
        JOIN planned_tasks AS t ON t."ProvinceId" = s."ProvinceId" AND t."PlanId" = s."PlanId" AND t."Ordinal" = s."Ordinal" AND t."Since" = s."Since"
        WHERE s.task_search MATCH {0} AND t."ProvinceId" = {1} AND t."Until" IS NULL
        """ + string.Concat(Enumerable.Range(3, shortWords).Select(i => string.Create(CultureInfo.InvariantCulture, $" AND instr(t.\"SearchText\", {{{i}}}) > 0")))
        + " ORDER BY s.rowid DESC LIMIT {2}";

    /// <summary>Creates the index where it is missing.</summary>
    public static async Task PrepareAsync(DbContext db, CancellationToken cancellation)
    {
        var triggers = await db.Database
            .SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE type = 'trigger' AND name = 'task_search_added'")
            .SingleAsync(cancellation);
        if (triggers > 0)
            return;
        await using var whole = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(Create, cancellation);
        await whole.CommitAsync(cancellation);
    }

    /// <summary>The words as FTS5 asks for them: each anywhere, none read as an operator.</summary>
    public static string Query(IEnumerable<string> words) =>
        string.Join(' ', words.Select(w => '"' + w.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'));
}
