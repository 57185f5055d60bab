using Xanh.Programme.Organisations;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Organisations;

public class CommuneListTests
{
    [Fact]
    public void The_country_has_34_provinces_and_3321_communes()
    {
        var provinces = CommuneList.Provinces();
        var communes = CommuneList.Communes();
        provinces.Count.ShouldBe(34);
        communes.Count.ShouldBe(3321);
        communes.DistinctBy(c => c.Code).Count().ShouldBe(3321);
        communes.Select(c => c.ProvinceCode).Distinct().Order(StringComparer.Ordinal).ShouldBe(provinces.Select(p => p.Code).Order(StringComparer.Ordinal));
        communes.Count(c => c.Kind == UnitKind.SpecialZone).ShouldBe(13);
    }

    [Fact]
    public async Task A_province_comes_with_its_communes_of_before()
    {
        await using var bench = await UnitBench.StartAsync();
        var added = (await bench.Database.RunAsync((ImportCommunes import) => import.RunAsync(new ImportCommunes.Request("15"), UnitBench.Coordinator))).Value.ShouldNotBeNull();
        added.Count.ShouldBe(99);
        added.ShouldAllBe(u => u.From == new DateOnly(2025, 7, 1));
        (await bench.Database.RunAsync((ImportCommunes import) => import.RunAsync(new ImportCommunes.Request("15"), UnitBench.Coordinator))).Value.ShouldNotBeNull().ShouldBeEmpty();
        (await bench.Database.RunAsync((ImportCommunes import) => import.RunAsync(new ImportCommunes.Request("99"), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("province-unknown");

        var directory = await bench.DirectoryAsync();
        var renamed = CommuneList.Communes().First(c => c.ProvinceCode == "15" && c.Before.Any(b => b.Name != c.Name));
        var (name, place) = renamed.Before.First(b => b.Name != renamed.Name);
        var found = directory.Resolve("UBND " + name + ", " + place.Split(',')[0], new DateOnly(2024, 1, 1));
        found.Candidates.Append(found.Unit).Select(u => u?.Code).ShouldContain(renamed.Code);
    }

    [Fact]
    public async Task The_usual_departments_come_with_their_names_of_before()
    {
        await using var bench = new UnitBench(await TestDatabase.SqliteAsync());
        await bench.Database.RunAsync((ImportCommunes import) => import.RunAsync(new ImportCommunes.Request("01"), UnitBench.Coordinator));
        var added = (await bench.Database.RunAsync((CreateUsualUnits create) => create.RunAsync(new CreateUsualUnits.Request(["SCT", "STC"]), UnitBench.Coordinator))).Value.ShouldNotBeNull();
        added.Select(u => u.Code).ShouldBe(["SCT", "STC"]);

        var directory = await bench.DirectoryAsync();
        directory.Standing!.Name.ShouldBe("Sở Công Thương");
        directory.Find("01")!.Name.ShouldBe("Ủy ban nhân dân thành phố Hà Nội");
        directory.Find("STC")!.ParentCode.ShouldBe("01");
        directory.Resolve("Sở Kế hoạch và Đầu tư", new DateOnly(2023, 1, 1)).Unit!.Code.ShouldBe("STC");

        (await bench.Database.RunAsync((CreateUsualUnits create) => create.RunAsync(new CreateUsualUnits.Request(["SCT"]), UnitBench.Coordinator))).Value.ShouldNotBeNull().ShouldBeEmpty();
        (await bench.Database.RunAsync((CreateUsualUnits create) => create.RunAsync(new CreateUsualUnits.Request([]), UnitBench.Coordinator))).Refusal?.Code.ShouldBe("no-units-chosen");
    }

    [Fact]
    public void Usual_units_have_codes_and_names_of_their_own()
    {
        var units = CommuneList.UsualUnits();
        units.Count(u => u is { Everywhere: true, Row.Kind: "department" }).ShouldBe(13, "twelve by decree, and the police");
        units.DistinctBy(u => u.Row.Code).Count().ShouldBe(units.Count);
        units.SelectMany(u => u.Row.Aliases.Prepend(u.Row.Name)).ShouldBeUnique();
    }
}
