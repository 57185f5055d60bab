using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Sqlite;

/// <summary>The programme in an SQLite file: the demo, tests, one department.</summary>
public class SqliteProgrammeDb(DbContextOptions<SqliteProgrammeDb> options, TimeProvider time) : ProgrammeDb(options, time)
{
    /// <summary>Looks the longer words up in the index; where all are short, the tasks are gone through.</summary>
    public override IQueryable<PlannedTask> TasksWith(IReadOnlyList<string> words, string provinceId)
    {
        var indexed = words.Where(w => w.Length >= SqliteSearchIndex.ShortestWord).ToList();
        if (indexed.Count == 0)
            return base.TasksWith(words, provinceId);
        var query = SqliteSearchIndex.Query(indexed);
        var found = PlannedTasks.FromSql($"""
            SELECT t.* FROM task_search AS s
            JOIN planned_tasks AS t ON t."ProvinceId" = s."ProvinceId" AND t."PlanId" = s."PlanId" AND t."Ordinal" = s."Ordinal" AND t."Since" = s."Since"
            WHERE s.task_search MATCH {query}
            """).Where(t => t.ProvinceId == provinceId && t.Until == null);
        return words.Except(indexed, StringComparer.Ordinal).Aggregate(found, (tasks, word) => tasks.Where(t => t.SearchText.Contains(word)));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SqliteProgrammeDb).Assembly);
        modelBuilder.NoticeSimultaneousChanges();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.Word);
        // SQLite has neither type: as text, decimals would sort by the current culture and moments not at all.
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledDecimalConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
