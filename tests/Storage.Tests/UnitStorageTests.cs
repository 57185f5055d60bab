using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Testing;

namespace Xanh.Storage.Tests;

public class UnitStorageTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_found_the_same_unit_at_once_do_not_both_succeed(string kind)
    {
        await using var database = await CreateAsync(kind);
        var request = new CreateUnit.Request("E1", "Hội Mẫu", UnitKind.Organisation);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.RunAsync((CreateUnit create) => create.RunAsync(request, Actor.Xanh)))));
        outcomes.Count(o => o.Succeeded).ShouldBe(1);
        outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.Refusal!.Code == "unit-code-taken" || o.Refusal.Code == "unit-name-taken");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_who_change_a_unit_at_once_the_second_is_told(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        await using var first = database.Services.CreateAsyncScope();
        await using var second = database.Services.CreateAsyncScope();
        var (one, two) = (Db(first), Db(second));
        var (mine, theirs) = (await UnitAsync(one), await UnitAsync(two));
        mine.AddName("Cơ quan Một", UnitNameKind.Alias);
        theirs.AddName("Cơ quan Hai", UnitNameKind.Alias);
        (await one.SaveAsync(Actor.Xanh.Does("add-alias"))).ShouldBeNull();
        (await two.SaveAsync(Actor.Xanh.Does("add-alias")))?.Code.ShouldBe("changed-meanwhile");
        (await database.RunAsync((UnitQueries queries) => queries.FindAsync("M01"))).ShouldNotBeNull().Unit.Names.Select(n => n.Name).ShouldNotContain("Cơ quan Hai");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_merger_and_its_search_are_the_same_on_both(string kind)
    {
        await using var database = await CreateAsync(kind);
        await database.ImportUnitsAsync();
        await database.RunAsync((CreateUsualGroups create) => create.RunAsync(Actor.Xanh));
        var merged = await database.RunAsync((MergeUnits merge) => merge.RunAsync(
            new MergeUnits.Request([("M02", 0)], new NewUnit("M01", "", UnitKind.Other), Day, "Nghị quyết mẫu"), Actor.Xanh));
        merged.Refusal.ShouldBeNull();
        (await ListAsync(database, new UnitFilter("ke hoach DAU TU"))).ShouldHaveSingleItem().HeirName.ShouldBe("Sở Công Thương");
        (await ListAsync(database, new UnitFilter(InBeing: true))).Select(u => u.Code).ShouldBe(["M01"]);
        (await ListAsync(database, new UnitFilter("sct", UnitKind.Department, true))).Count.ShouldBe(1);
        var directory = await database.RunAsync((UnitQueries queries) => queries.DirectoryAsync());
        directory.MembersAt("cac-so-ban-nganh", Day).Select(u => u.Code).ShouldBe(["M01"]);
    }

    private static Task<IReadOnlyList<UnitSummary>> ListAsync(TestDatabase database, UnitFilter filter) => database.RunAsync((UnitQueries queries) => queries.ListAsync(filter));

    private static ProgrammeDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<ProgrammeDb>();

    private static async Task<OrganisationUnit> UnitAsync(ProgrammeDb db) => (await db.Units.FindAsync("mau", "M01")).ShouldNotBeNull();

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
