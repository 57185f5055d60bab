using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Testing;

namespace Xanh.Storage.Tests;

/// <summary>Two people at once are no fault; a fault is.</summary>
public class QuietFailureTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_opens_the_same_work_at_the_same_moment_leaves_no_error_in_the_log(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await database.ImportUnitsAsync();
        await database.ImportSampleAsync();
        using var log = new LogLines();
        await using var services = Host(database, log);
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<OpenEntries>().RunAsync(new OpenEntries.Request(null, Today), Actor.Xanh);
        })));
        all.ShouldAllBe(o => o.Succeeded);
        all.Sum(o => o.Value!.Opened).ShouldBe(await database.RunAsync((ProgrammeDb db) => db.WorkEntries.CountAsync()));
        log.Lines.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_key_that_is_taken_is_told_from_every_other_failure(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        var known = (await database.ImportSampleAsync()).Id;
        TaskAssignment Assignment() => new() { ProvinceId = "mau", PlanId = known, TaskOrdinal = 1, UnitCode = "M01" };
        db.TaskAssignments.Add(Assignment());
        (await db.SaveAsync(Actor.Xanh.Does("assign-work"))).ShouldBeNull();
        db.ChangeTracker.Clear();
        db.TaskAssignments.Add(Assignment());
        db.IsDuplicate(await Should.ThrowAsync<DbUpdateException>(() => db.SaveAsync(Actor.Xanh.Does("assign-work")))).ShouldBeTrue();

        db.ChangeTracker.Clear();
        db.ReviewAgencies.Add(new ReviewAgency { ProvinceId = "mau", ReviewId = Guid.NewGuid(), NameKey = "khong-co-luot-nay", Name = "Không có lượt này" });
        db.IsDuplicate(await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync())).ShouldBeFalse();
    }

    private static ServiceProvider Host(TestDatabase database, LogLines log)
    {
        var services = new ServiceCollection();
        services.AddSingleton(database.Services.GetRequiredService<TimeProvider>()).AddSingleton(new CurrentProvince("mau"));
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(log));
        database.AddStorage(services);
        return services.AddProgramme().BuildServiceProvider();
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Lines.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
