using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Journal;

public class SealJournalTests
{
    [Fact]
    public async Task What_is_saved_under_a_deed_stands_in_the_journal_and_is_sealed_in_order()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        await database.RunAsync(async (ProgrammeDb db) =>
        {
            db.Tell(Actor.Xanh.Does("try-it", "vì sao"), "mau", "plan/x");
            return await db.SaveChangesAsync();
        });
        (await database.RunAsync((SealJournal seal) => seal.RunAsync())).ShouldBe(2);
        (await database.RunAsync((SealJournal seal) => seal.RunAsync())).ShouldBe(0);

        var entries = await database.RunAsync((ProgrammeDb db) => db.JournalEntries.OrderBy(e => e.Sequence).ToListAsync());
        entries.Select(e => e.Sequence).ShouldBe([1, 2]);
        entries.Select(e => e.Action).ShouldBe(["confirm-plan", "try-it"], ignoreOrder: true);
        var previous = JournalHash.Start;
        foreach (var entry in entries)
        {
            entry.Hash.ShouldBe(JournalHash.Of(JournalLine.Of(entry), previous));
            previous = entry.Hash!;
        }
        var head = await database.RunAsync((ProgrammeDb db) => db.JournalHeads.SingleAsync());
        (head.Sequence, head.Hash).ShouldBe((2L, previous));
    }

    [Fact]
    public async Task A_journalled_record_is_not_saved_without_a_deed()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => database.RunAsync(async (ProgrammeDb db) =>
        {
            db.Remove(await db.Plans.SingleAsync(p => p.Id == plan.Id));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Another_word_anywhere_gives_another_hash()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportSampleAsync();
        await database.RunAsync((SealJournal seal) => seal.RunAsync());
        var line = JournalLine.Of(await database.RunAsync((ProgrammeDb db) => db.JournalEntries.SingleAsync()));
        var hash = JournalHash.Of(line, JournalHash.Start);
        JournalLine[] changed =
        [
            line with { Action = "other" }, line with { Reason = "" }, line with { Changes = line.Changes + " " }, line with { Sequence = 2 },
            line with { At = line.At.Replace('1', '2') }, line with { Actor = new string('1', 32) }, line with { Subject = "plan/y" }, line with { Province = "khac" },
        ];
        changed.Select(c => JournalHash.Of(c, JournalHash.Start)).Append(hash).Append(JournalHash.Of(line, hash)).ShouldBeUnique();
    }
}
