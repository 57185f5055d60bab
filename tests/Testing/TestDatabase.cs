using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Files;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Storage;

namespace Xanh.Testing;

/// <summary>A database of one test: an SQLite file in a temporary folder, or a PostgreSQL database of its own; gone afterwards.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<ValueTask> remove;

    private TestDatabase(Action<IServiceCollection> addStorage, Func<ValueTask> remove)
    {
        this.remove = remove;
        AddStorage = addStorage;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FixedTime()).AddSingleton(new CurrentProvince("mau"));
        addStorage(services);
        Services = services.AddProgramme().BuildServiceProvider();
    }

    public Action<IServiceCollection> AddStorage { get; }

    public ServiceProvider Services { get; }

    public static async Task<TestDatabase> SqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("xanh-test-").FullName;
        return await PreparedAsync(new TestDatabase(
            services => services.AddSqliteStorage(Path.Combine(folder, "test.db")).AddSingleton(new FileStore(Path.Combine(folder, "files"))),
            () =>
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
                return ValueTask.CompletedTask;
            }));
    }

    public static async Task<TestDatabase> PostgresAsync()
    {
        var database = await PostgresDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("xanh-test-").FullName;
        return await PreparedAsync(new TestDatabase(
            services => services.AddPostgresStorage(database.Connection).AddSingleton(new FileStore(Path.Combine(folder, "files"))),
            async () =>
            {
                await database.DisposeAsync();
                Directory.Delete(folder, recursive: true);
            }));
    }

    public async Task<T> RunAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Imports the sample plan.</summary>
    public async Task<Plan> ImportSampleAsync()
    {
        var outcome = await RunAsync((ImportPlan import) => import.RunAsync(new ImportPlan.Request(SampleReading.Files(), SampleReading.Of()), Actor.Xanh));
        return outcome.Value ?? throw new InvalidOperationException(outcome.Refusal?.Code);
    }

    /// <returns>How many units were added.</returns>
    public async Task<int> ImportUnitsAsync()
    {
        var outcome = await RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request(
            [
                new UnitRow("M01", "Sở Công Thương", "department", null, ["SCT"], IsStanding: true),
                new UnitRow("M02", "Sở Tài chính", "department", null, ["Sở Kế hoạch và Đầu tư"]),
            ]),
            Actor.Xanh));
        return outcome.Value?.Count ?? throw new InvalidOperationException(outcome.Refusal?.Code);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await remove();
    }

    private static async Task<TestDatabase> PreparedAsync(TestDatabase database)
    {
        await database.RunAsync(async (ProgrammeDb db) =>
        {
            await db.PrepareAsync();
            return 0;
        });
        return database;
    }

    /// <summary>A clock that stands still, east of Greenwich, so that offsets are tried too.</summary>
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 10, 1, 30, 0, TimeSpan.Zero);
    }
}
