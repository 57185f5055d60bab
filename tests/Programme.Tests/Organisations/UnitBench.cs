using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Organisations;

/// <summary>A database with four departments, A to D, in being since 2020.</summary>
internal sealed class UnitBench(TestDatabase database) : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 3, 1);
    public static readonly Actor Coordinator = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "Lê Thị Mẫu", null, [Role.Coordinator]);
    public static readonly Actor Reporter = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "Trần Văn Mẫu", "A", [Role.Reporter]);

    public TestDatabase Database => database;

    public static async Task<UnitBench> StartAsync()
    {
        var bench = new UnitBench(await TestDatabase.SqliteAsync());
        foreach (var code in new[] { "A", "B", "C", "D" })
            (await bench.CreateAsync(code, "Sở " + code)).Refusal.ShouldBeNull();
        return bench;
    }

    public Task<Outcome<OrganisationUnit>> CreateAsync(string code, string name, Actor? actor = null) => database.RunAsync((CreateUnit create) =>
        create.RunAsync(new CreateUnit.Request(code, name, UnitKind.Department, From: new DateOnly(2020, 1, 1)), actor ?? Coordinator));

    public Task<Outcome<OrganisationUnit>> MergeAsync(string[] parts, string into, DateOnly? on = null, string? name = null) => database.RunAsync((MergeUnits merge) =>
        merge.RunAsync(MergeOf(parts, into, on, name), Coordinator));

    public static MergeUnits.Request MergeOf(string[] parts, string into, DateOnly? on = null, string? name = null) =>
        new([.. parts.Select(p => (p, (int?)null))], new NewUnit(into, name ?? "Sở " + into, UnitKind.Department), on ?? Day, "Nghị quyết mẫu");

    public Task<UnitDirectory> DirectoryAsync() => database.RunAsync((UnitQueries queries) => queries.DirectoryAsync());

    public async Task<OrganisationUnit> UnitAsync(string code) =>
        (await database.RunAsync((UnitQueries queries) => queries.FindAsync(code))).ShouldNotBeNull().Unit;

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
