using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Organisations;

public class RenameUnitTests
{
    [Fact]
    public async Task Each_name_has_its_time_and_the_old_one_still_finds_the_unit()
    {
        await using var bench = await UnitBench.StartAsync();
        (await RenameAsync(bench, "Sở Mới", UnitBench.Day)).Refusal.ShouldBeNull();
        var directory = await bench.DirectoryAsync();
        directory.NameOf("A", UnitBench.Day.AddDays(-1)).ShouldBe("Sở A");
        directory.NameOf("A", UnitBench.Day).ShouldBe("Sở Mới");
        directory.Resolve("Sở A", UnitBench.Day).Answering?.Name.ShouldBe("Sở Mới");
        (await bench.UnitAsync("A")).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("Sở A", "2026-03-01", "unit-name-same")]
    [InlineData("Sở B", "2026-03-01", "unit-name-taken")]
    [InlineData("", "2026-03-01", "unit-name-needed")]
    [InlineData("Sở Mới", "2019-12-31", "unit-date-too-early")]
    [InlineData("Sở Mới", "2027-01-01", "unit-date-ahead")]
    public async Task Refuses_what_cannot_be(string name, string on, string refusal)
    {
        await using var bench = await UnitBench.StartAsync();
        (await RenameAsync(bench, name, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))).Refusal?.Code.ShouldBe(refusal);
    }

    [Fact]
    public async Task A_stale_form_changes_nothing()
    {
        await using var bench = await UnitBench.StartAsync();
        await RenameAsync(bench, "Sở Mới", UnitBench.Day);
        (await RenameAsync(bench, "Sở Khác", UnitBench.Day.AddDays(1))).Refusal?.Code.ShouldBe("changed-meanwhile");
        (await bench.UnitAsync("A")).Name.ShouldBe("Sở Mới");
    }

    private static Task<Outcome<OrganisationUnit>> RenameAsync(UnitBench bench, string name, DateOnly on) =>
        bench.Database.RunAsync((RenameUnit rename) => rename.RunAsync(new RenameUnit.Request("A", 0, name, on, "Quyết định mẫu"), UnitBench.Coordinator));
}
