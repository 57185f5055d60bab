using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Classification;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Classification;

public class ClassificationStorageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Enterprises_are_classified_explained_counted_and_found(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        var (water, open, none) = (await known.EnterpriseAsync("Công ty Nước"), await known.EnterpriseAsync("Công ty Rác"), await known.EnterpriseAsync("Công ty Sợi", "13"));
        var line = await known.LineAsync(water, "water", "62,5");
        (await known.PutProposedAsync()).ShouldBe(new RunSummary(3, 0, 3));

        var of = await known.ClassAsync(water);
        (of.Kind, of.KindRule, of.Group, of.Level, of.State).ShouldBe(("specialised", "K2", "water", "medium", ClassState.Open));
        of.Explained[0].Facts.ShouldHaveSingleItem().Sources.ShouldBe([new FactSource(ActivityLine.Register, line)]);
        of.Missing.ShouldContain(";line-staff;");
        (await known.ClassAsync(none)).Kind.ShouldBe("none");
        (await known.ClassAsync(open)).State.ShouldBe(ClassState.Open);

        var counts = await known.CountsAsync();
        (counts.Edition, counts.Enterprises, counts.Values[(Decision.Kind, "specialised")], counts.Values[(Decision.Kind, "")], counts.Changed).ShouldBe((1, 3, 1, 1, 0));
        counts.Missing.Select(m => m.Key).ShouldContain("revenue-share");
        (await NamesAsync(known, new ClassFilter { Kind = "specialised", Search = "NUOC", Commune = "40003" })).ShouldBe(["Công ty Nước"]);
        (await NamesAsync(known, new ClassFilter { Missing = "revenue-share" })).ShouldBe(["Công ty Rác"]);
        (await NamesAsync(known, new ClassFilter { Rule = "K1" })).ShouldBe(["Công ty Sợi"]);
        (await NamesAsync(known, new ClassFilter { State = ClassState.Whole })).ShouldBe(["Công ty Sợi"]);
        (await NamesAsync(known, new ClassFilter { SharesOver = true })).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Facts_changed_since_are_told_and_classified_anew(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        var (one, two, three) = (await known.EnterpriseAsync("Một"), await known.EnterpriseAsync("Hai"), await known.EnterpriseAsync("Ba"));
        var line = await known.LineAsync(one, "water", "60");
        await known.LineAsync(three, "air", "10");
        await known.PutProposedAsync();
        (await known.CountsAsync()).Changed.ShouldBe(0);

        await known.Registers.SaveAsync(ActivityLine.Register, line, 0, ("revenue-share", "20"));
        (await known.CountsAsync()).Changed.ShouldBe(1);
        await known.LineAsync(two, "waste", "90");
        (await known.CountsAsync()).Changed.ShouldBe(2);
        await known.EnterpriseAsync("Bốn");
        await known.Registers.AtAsync(Enterprise.Register, office => office.EndAsync(three, 0, "Giải thể", RegisterFixture.Keeper));
        (await known.CountsAsync()).Changed.ShouldBe(4);

        var done = await known.Registers.Database.RunAsync((ClassifyAnew anew) => anew.RunAsync(RegisterFixture.Keeper));
        done.Value.ShouldBe(new RunSummary(3, 2, 1));
        (await known.CountsAsync()).Changed.ShouldBe(0);
        (await known.ClassAsync(one)).Kind.ShouldBe("mixed");
        var told = await known.Registers.Database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "classify" && e.Subject == RegisterRecord.SubjectOf(Enterprise.Register, one)).ToListAsync());
        told.ShouldHaveSingleItem().Changes.ShouldContain("\"EnterpriseClass.Kind\":[\"specialised\",\"mixed\"]");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_draft_is_tried_before_and_after_and_then_put_in_force(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        var (one, two) = (await known.EnterpriseAsync("Công ty A"), await known.EnterpriseAsync("Công ty B"));
        await known.LineAsync(one, "water", "60");
        await known.LineAsync(two, "water", "95");
        await known.PutProposedAsync();
        var database = known.Registers.Database;
        var draft = (await database.RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), RegisterFixture.Keeper))).Value!;
        (await database.RunAsync((DraftRules rules) => rules.RunAsync(new DraftRules.Request(), RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("rules-draft-there");
        var stricter = new ClassRule("K2", Decision.Kind, "specialised", [new RuleCondition("revenue-share", "", Comparison.AtLeast, "80")]);
        var nobody = new ClassRule("K9", Decision.Kind, "mixed", [new RuleCondition("workers", "", Comparison.AtLeast, "900000"), new RuleCondition("line-count", "", Comparison.AtLeast, "99")]);
        draft = (await database.RunAsync((EditRules edit) => edit.SaveAsync(new EditRules.Draft(draft.Number, draft.Version), "K2", stricter, RegisterFixture.Keeper))).Value!;
        (await database.RunAsync((EditRules edit) => edit.SaveAsync(new EditRules.Draft(draft.Number, draft.Version - 1), null, nobody, RegisterFixture.Keeper))).Refusal!.Code.ShouldBe("changed-meanwhile");
        draft = (await database.RunAsync((EditRules edit) => edit.SaveAsync(new EditRules.Draft(draft.Number, draft.Version), null, nobody, RegisterFixture.Keeper))).Value!;
        draft = (await database.RunAsync((EditRules edit) => edit.MoveAsync(new EditRules.Draft(draft.Number, draft.Version), "K9", up: true, RegisterFixture.Keeper))).Value!;
        draft.Ordered.Where(r => r.Decides == Decision.Kind).Select(r => r.Code).ShouldBe(["K0", "K1", "K2", "K3", "K9", "K4"]);
        draft = (await database.RunAsync((EditRules edit) => edit.RemoveAsync(new EditRules.Draft(draft.Number, draft.Version), "K4", RegisterFixture.Keeper))).Value!;

        var trial = (await database.RunAsync((TryRules tried) => tried.RunAsync(draft.Number, draft.Version, RegisterFixture.Keeper))).Value!;
        trial.Changes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.EnterpriseId.ShouldBe(one), c => (c.Before.Kind, c.After.Kind).ShouldBe(("specialised", "mixed")));
        trial.Counts.Where(c => c.Decision == Decision.Kind).ShouldBe([new(Decision.Kind, "specialised", 2, 1), new(Decision.Kind, "mixed", 0, 1)]);
        (await known.ClassAsync(one)).Kind.ShouldBe("specialised");
        var kept = (await database.RunAsync((RuleQueries rules) => rules.FindAsync(draft.Number)))!;
        kept.Version.ShouldBe(draft.Version);
        kept.Rules.Single(r => r.Code == "K9").Met.ShouldBe(0);
        (kept.Rules.Single(r => r.Code == "K3").Met, kept.Rules.Single(r => r.Code == "K3").Decided).ShouldBe(((int?)2, (int?)1));
        var explained = await database.RunAsync((RuleQueries rules) => rules.ExplainAsync(kept, trial.Changes));
        (explained.Single().Before![0].Rule, explained.Single().After[0].Rule).ShouldBe(("K2", "K3"));

        (await known.PutAsync(draft)).Value.ShouldBe(new RunSummary(2, 1, 0));
        (await known.ClassAsync(one)).Kind.ShouldBe("mixed");
        (await database.RunAsync((RuleQueries rules) => rules.ListAsync())).Select(s => s.State).ShouldBe([RuleSetState.InForce, RuleSetState.Former]);
        (await known.PutAsync(draft)).Refusal!.Code.ShouldBe("changed-meanwhile");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Runs_at_once_never_mix(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        for (var i = 0; i < 8; i++)
            await known.LineAsync(await known.EnterpriseAsync("Công ty " + (char)(65 + i)), "water", "60");
        await known.PutProposedAsync();
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => known.Registers.Database.RunAsync((ClassifyAnew anew) => anew.RunAsync(RegisterFixture.Keeper)))));
        runs.Count(r => r.Succeeded).ShouldBePositive();
        runs.Where(r => !r.Succeeded).ShouldAllBe(r => r.Refusal!.Code == "classification-busy");
        (await known.CountsAsync()).Enterprises.ShouldBe(8);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Shares_of_a_year_over_the_whole_are_a_doubt(string kind)
    {
        await using var known = await ClassificationFixture.OpenAsync(kind);
        var enterprise = await known.EnterpriseAsync("Công ty A");
        await known.LineAsync(enterprise, "water", "70");
        (string, string)[] typed = [("name", "Dòng khí"), ("enterprise", enterprise.ToString()), ("group", "air"), ("kind", "makes"), ("year", "2025"), ("revenue-share", "30,5")];
        var doubted = (await known.Registers.SaveAsync(ActivityLine.Register, null, 0, typed)).Value!;
        doubted.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Field.ShouldBe("revenue-share"), f => f.Finding.IsDoubt.ShouldBeTrue(), f => f.Finding.Refusal.Arguments.ShouldBe(["100,5"]));
        (await known.Registers.SaveAsync(ActivityLine.Register, null, 0, [.. typed.SkipLast(2), ("year", "2024"), ("revenue-share", "90")], [])).Value!.Faults.ShouldBeEmpty();
        var kept = (await known.Registers.SaveAsync(ActivityLine.Register, null, 0, typed, [("revenue-share", "Như báo cáo")])).Value!;
        kept.Faults.ShouldBeEmpty();
        (await known.Registers.ViewAsync(ActivityLine.Register, kept.Id!.Value)).Doubts.ShouldHaveSingleItem().Reason.ShouldBe("Như báo cáo");
        await known.PutProposedAsync();
        (await known.ClassAsync(enterprise)).HasSharesOver.ShouldBeTrue();
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(ClassificationFixture known, ClassFilter filter) =>
        [.. (await known.Registers.Database.RunAsync((ClassificationQueries queries) => queries.ListAsync(filter, 0, 50))).Rows.Select(r => r.Name)];
}
