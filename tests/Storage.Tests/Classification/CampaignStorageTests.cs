using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Shared;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Classification;

public class CampaignStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_year_is_reviewed_and_the_next_starts_from_it(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        var (one, two, three) = (await known.EnterpriseAsync("Công ty A"), await known.EnterpriseAsync("Công ty B"), await known.EnterpriseAsync("Công ty C", "13"));
        await known.LineAsync(one, "water", "60");
        await known.LineAsync(two, "air", "20");
        (await OpenAsync(known, 2026)).Refusal!.Code.ShouldBe("campaign-nobody");
        await known.PutProposedAsync();
        (await OpenAsync(known, 2026)).Value!.Count.ShouldBe(2);
        (await OpenAsync(known, 2026)).Refusal!.Code.ShouldBe("campaign-there");
        (await OpenAsync(known, 1066)).Refusal!.Code.ShouldBe("campaign-year");

        (await ReviewAsync(known, 2026, one, 0, CampaignOutcome.Confirmed, "")).Succeeded.ShouldBeTrue();
        (await ReviewAsync(known, 2026, two, 0, CampaignOutcome.NotEnvironmental, "")).Refusal!.Code.ShouldBe("review-note");
        (await ReviewAsync(known, 2026, two, 0, CampaignOutcome.NotEnvironmental, "Đã bán dây chuyền")).Succeeded.ShouldBeTrue();
        (await ReviewAsync(known, 2026, two, 0, CampaignOutcome.Confirmed, "")).Refusal!.Code.ShouldBe("changed-meanwhile");
        (await ReviewAsync(known, 2026, three, 0, CampaignOutcome.Confirmed, "")).Refusal!.Code.ShouldBe("no-such-campaign");
        var (byCommune, byGroup) = await QueryAsync(known, q => q.ProgressAsync(2026));
        byCommune.ShouldHaveSingleItem().ShouldBe(new CampaignProgress("40003", 2, 1, 0, 1));
        byGroup.Select(g => (g.Code, g.Reviewed)).ShouldBe([("air", 1), ("water", 1)]);

        var newcomer = await known.EnterpriseAsync("Công ty D");
        await known.LineAsync(newcomer, "waste", "55");
        (await QueryAsync(known, q => q.WantingAsync(2026))).ShouldBe(0);
        await known.Registers.Database.RunAsync((ClassifyAnew anew) => anew.RunAsync(RegisterFixture.Keeper));
        // What the review found decides: a rule asks for it.
        (await known.ClassAsync(two)).Outcome.ShouldBe(new ClassOutcome("none", "", "", ""));
        (await QueryAsync(known, q => q.WantingAsync(2026))).ShouldBe(1);
        (await known.Registers.Database.RunAsync((RunCampaign run) => run.AddNewAsync(2026, RegisterFixture.Keeper))).Value!.Count.ShouldBe(1);
        (await QueryAsync(known, q => q.NextAsync(2026, one))).ShouldBe(newcomer);
        (await known.Registers.Database.RunAsync((RunCampaign run) => run.CloseAsync(2026, RegisterFixture.Keeper))).ShouldBeNull();
        (await ReviewAsync(known, 2026, newcomer, 0, CampaignOutcome.Confirmed, "")).Refusal!.Code.ShouldBe("campaign-closed");

        (await OpenAsync(known, 2027)).Value!.Count.ShouldBe(2);
        var (rows, count) = await QueryAsync(known, q => q.PageAsync(2027, new CampaignFilter(Search: "cong ty"), 0, 50));
        count.ShouldBe(2);
        rows.Select(r => (r.Name, r.Earlier, r.Outcome)).ShouldBe([("Công ty A", CampaignOutcome.Confirmed, CampaignOutcome.Waiting), ("Công ty D", CampaignOutcome.Waiting, CampaignOutcome.Waiting)]);
    }

    [Fact]
    public async Task Who_may_not_keep_registers_changes_nothing()
    {
        await using var known = await ClassificationFixture.OpenAsync("SQLite");
        var reader = new Actor(Guid.CreateVersion7(), "Người xem", "M01", [Role.Leader]);
        var database = known.Registers.Database;
        (await database.RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), reader))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((ClassifyAnew anew) => anew.RunAsync(reader))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((RunCampaign run) => run.OpenAsync(2026, reader))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((PutRulesInForce put) => put.RunAsync(new PutRulesInForce.Request(1, 0, "x"), reader))).Refusal!.Code.ShouldBe("not-allowed");
        (await database.RunAsync((ClassifyAnew anew) => anew.RunAsync(RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("rules-none-in-force");
    }

    private static Task<Outcome<RunCampaign.Taken>> OpenAsync(ClassificationFixture known, int year) =>
        known.Registers.Database.RunAsync((RunCampaign run) => run.OpenAsync(year, RegisterFixture.Keeper));

    private static Task<Outcome<CampaignEntry>> ReviewAsync(ClassificationFixture known, int year, Guid id, int version, CampaignOutcome outcome, string note) =>
        known.Registers.Database.RunAsync((ReviewEnterprise review) => review.RunAsync(new ReviewEnterprise.Request(year, id, version, outcome, note), RegisterFixture.Keeper));

    private static Task<T> QueryAsync<T>(ClassificationFixture known, Func<CampaignQueries, Task<T>> query) => known.Registers.Database.RunAsync(query);
}
