using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class MergeUnitsTests
{
    [Fact]
    public async Task Several_become_a_new_one_and_their_names_find_it()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.MergeAsync(["A", "B"], "N")).Value.ShouldNotBeNull().From.ShouldBe(UnitBench.Day);
        var directory = await bench.DirectoryAsync();
        directory.Resolve("Sở A", UnitBench.Day).Answering?.Code.ShouldBe("N");
        directory.Resolve("Sở A", UnitBench.Day.AddDays(-1)).Answering?.Code.ShouldBe("A");
        directory.Find("A")?.To.ShouldBe(UnitBench.Day.AddDays(-1));
        var details = await bench.Database.RunAsync((UnitQueries queries) => queries.FindAsync("N"));
        details.ShouldNotBeNull().Successions.Select(s => (s.FromCode, s.IsMain, s.LegalBasis)).ShouldBe([("A", true, "Nghị quyết mẫu"), ("B", true, "Nghị quyết mẫu")]);
    }

    [Fact]
    public async Task Heirs_are_kept_through_chains_of_mergers()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.MergeAsync(["A"], "B", new(2024, 1, 1));
        await bench.MergeAsync(["B"], "C", new(2025, 1, 1));
        await bench.MergeAsync(["C", "D"], "N");
        foreach (var code in new[] { "A", "B", "C", "D" })
            (await bench.UnitAsync(code)).HeirCode.ShouldBe("N", code);
    }

    [Fact]
    public async Task A_new_unit_may_take_the_name_of_one_that_ends_for_it()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.MergeAsync(["A", "B"], "N", name: "Sở A")).Refusal.ShouldBeNull();
        (await bench.DirectoryAsync()).Resolve("Sở A", UnitBench.Day).Unit?.Code.ShouldBe("N");
        (await bench.MergeAsync(["C", "D"], "M", name: "Sở A")).Refusal?.Code.ShouldBe("unit-name-taken");
    }

    [Fact]
    public async Task A_new_unit_stands_where_its_parts_stood()
    {
        await using var bench = await UnitBench.StartAsync();
        foreach (var code in new[] { "E", "F" })
            await bench.Database.RunAsync((CreateUnit create) => create.RunAsync(new CreateUnit.Request(code, "Chi cục " + code, UnitKind.Office, "A"), UnitBench.Coordinator));
        (await bench.MergeAsync(["E", "F"], "N1")).Value.ShouldNotBeNull().ParentCode.ShouldBe("A");
        (await bench.MergeAsync(["N1", "B"], "N2", UnitBench.Day.AddDays(1))).Value.ShouldNotBeNull().ParentCode.ShouldBeNull();
    }

    [Fact]
    public async Task A_circle_has_its_own_refusal()
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.MergeAsync(["A", "B"], "A")).Refusal?.Code.ShouldBe("merge-circle");
        await bench.MergeAsync(["A"], "B", new(2024, 1, 1));
        await bench.MergeAsync(["B"], "C", new(2025, 1, 1));
        (await bench.MergeAsync(["C"], "A")).Refusal?.Code.ShouldBe("merge-circle");
        (await bench.UnitAsync("C")).To.ShouldBeNull();
    }

    [Theory]
    [InlineData("A", "B", "2020-01-01", "unit-date-too-early")]
    [InlineData("A", "B", "2026-03-11", "unit-date-ahead")]
    [InlineData("A", "N", "2026-03-01", "merge-parts")]
    [InlineData("X", "B", "2026-03-01", "unit-unknown")]
    public async Task Refuses_what_cannot_be(string part, string into, string on, string refusal)
    {
        await using var bench = await UnitBench.StartAsync();
        (await bench.MergeAsync([part], into, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))).Refusal?.Code.ShouldBe(refusal);
    }

    [Fact]
    public async Task What_has_ended_does_not_merge_again()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.MergeAsync(["A"], "B", new(2024, 1, 1));
        (await bench.MergeAsync(["A", "C"], "N")).Refusal?.Code.ShouldBe("unit-ended");
        (await bench.MergeAsync(["C"], "A")).Refusal?.Code.ShouldBe("unit-ended");
    }

    [Fact]
    public async Task A_preview_tells_and_saves_nothing()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.Database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Tổ mẫu", [], [], ["A"]), UnitBench.Coordinator));
        var plan = (await bench.Database.RunAsync((MergeUnits merge) => merge.PreviewAsync(UnitBench.MergeOf(["A", "B"], "N"), UnitBench.Coordinator))).Value.ShouldNotBeNull();
        plan.Ending.Select(u => u.Code).ShouldBe(["A", "B"]);
        plan.Beginning.ShouldHaveSingleItem().Name.ShouldBe("Sở N");
        plan.Groups.ShouldBe(["Tổ mẫu"]);
        (await bench.UnitAsync("A")).To.ShouldBeNull();
        (await bench.DirectoryAsync()).Find("N").ShouldBeNull();
    }

    [Fact]
    public async Task Every_unit_that_changes_has_its_line_in_the_journal()
    {
        await using var bench = await UnitBench.StartAsync();
        await bench.MergeAsync(["A", "B"], "N");
        var told = await bench.Database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "merge-units").OrderBy(e => e.Subject).ToListAsync());
        told.Select(e => e.Subject).ShouldBe(["unit/A", "unit/B", "unit/N"]);
        told.ShouldAllBe(e => e.Reason == "Nghị quyết mẫu");
        told[0].Changes.ShouldContain("\"OrganisationUnit.HeirCode\":[\"A\",\"N\"]");
    }
}
