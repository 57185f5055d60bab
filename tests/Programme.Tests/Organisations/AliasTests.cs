using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class AliasTests
{
    [Fact]
    public async Task A_name_is_remembered_and_taken_away()
    {
        await using var bench = await UnitBench.StartAsync();
        var added = await bench.Database.RunAsync((AddAlias add) => add.RunAsync(new AddAlias.Request("A", 0, "Cơ quan Mẫu"), UnitBench.Coordinator));
        var name = added.Value.ShouldNotBeNull().Names.Single(n => n.Kind == UnitNameKind.Alias);
        (await bench.DirectoryAsync()).Resolve("CƠ QUAN MẪU", UnitBench.Day).Unit?.Code.ShouldBe("A");
        (await bench.Database.RunAsync((RemoveAlias remove) => remove.RunAsync(new RemoveAlias.Request("A", 0, name.Ordinal), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("changed-meanwhile");
        (await bench.Database.RunAsync((RemoveAlias remove) => remove.RunAsync(new RemoveAlias.Request("A", 1, name.Ordinal), UnitBench.Coordinator))).Refusal.ShouldBeNull();
        (await bench.DirectoryAsync()).Resolve("Cơ quan Mẫu", UnitBench.Day).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public async Task The_official_name_stays()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.Database.RunAsync((RemoveAlias remove) => remove.RunAsync(new RemoveAlias.Request("A", 0, 1), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("unit-name-own");
        (await bench.Database.RunAsync((AddAlias add) => add.RunAsync(new AddAlias.Request("A", null, "Sở A"), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("unit-name-present");
    }
}
