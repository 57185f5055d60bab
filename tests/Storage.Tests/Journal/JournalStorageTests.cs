using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Journal;

public class JournalStorageTests
{
    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_chain_holds_until_somebody_changes_the_table(string kind)
    {
        await using var database = await PlanStorageTests.CreateAsync(kind);
        await TellAsync(database, 5);
        await database.RunAsync((SealJournal seal) => seal.RunAsync());
        var whole = await database.RunAsync((VerifyJournal verify) => verify.RunAsync());
        (whole.Entries, whole.Unsealed, whole.Break).ShouldBe((5L, 0, null));

        await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Sequence == 3).ExecuteUpdateAsync(e => e.SetProperty(x => x.Reason, "sửa sau")));
        var altered = await database.RunAsync((VerifyJournal verify) => verify.RunAsync());
        (altered.Entries, altered.Break!.Sequence, altered.Break.Fault).ShouldBe((2L, 3L, ChainFault.Altered));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_chain_cut_at_its_end_is_noticed(string kind)
    {
        await using var database = await PlanStorageTests.CreateAsync(kind);
        await TellAsync(database, 3);
        await database.RunAsync((SealJournal seal) => seal.RunAsync());
        await database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Sequence == 3).ExecuteDeleteAsync());
        var cut = await database.RunAsync((VerifyJournal verify) => verify.RunAsync());
        (cut.Entries, cut.Break!.Sequence, cut.Break.Fault).ShouldBe((2L, 3L, ChainFault.CutOff));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Many_writers_and_several_sequencers_give_one_chain(string kind)
    {
        await using var database = await PlanStorageTests.CreateAsync(kind);
        var writers = Enumerable.Range(0, 4).Select(_ => TellAsync(database, 10));
        var sequencers = Enumerable.Range(0, 2).Select(async _ =>
        {
            for (var i = 0; i < 10; i++)
                await database.RunAsync((SealJournal seal) => seal.RunAsync());
        });
        await Task.WhenAll(writers.Concat(sequencers));
        while (await database.RunAsync((SealJournal seal) => seal.RunAsync()) > 0)
        {
            // Until nothing is left.
        }
        var result = await database.RunAsync((VerifyJournal verify) => verify.RunAsync());
        (result.Entries, result.Unsealed, result.Break).ShouldBe((40L, 0, null));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_save_of_many_records_is_one_line_that_begins_with_what_it_is_about(string kind)
    {
        await using var database = await PlanStorageTests.CreateAsync(kind);
        await SampleReports.PrepareAsync(database);
        await SampleReports.OpenAsync(database);
        var lines = await database.RunAsync((JournalQueries journal) => journal.ListAsync(new JournalFilter(), 50));
        lines.Select(l => l.DeedId).ShouldBeUnique();
        (await database.RunAsync((JournalQueries journal) => journal.CountAsync(new JournalFilter()))).ShouldBe(lines.Count);
        var opened = lines.Single(l => l.Action == "open-period");
        (JournalLabels.KindOf(opened.Subject), opened.Others).ShouldBe(("period", 2));
        var whole = await database.RunAsync((JournalQueries journal) => journal.ListAsync(new JournalFilter { DeedId = opened.DeedId }, 50));
        whole.Select(l => JournalLabels.KindOf(l.Subject)).ShouldBe(["report", "report", "period"]);
        whole.Select(l => l.At).Distinct().ShouldHaveSingleItem();
    }

    private static async Task TellAsync(TestDatabase database, int entries)
    {
        for (var i = 0; i < entries; i++)
        {
            await database.RunAsync(async (ProgrammeDb db) =>
            {
                db.Tell(Actor.Xanh.Does("try-it", "vì sao"), "mau", "plan/x", """{"Plan.Title":["cũ","mới"]}""");
                return await db.SaveChangesAsync();
            });
        }
    }
}
