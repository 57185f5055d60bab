using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Journal;

public class JournalExportTests
{
    [Fact]
    public async Task An_exported_journal_is_verified_without_the_database()
    {
        var lines = await ExportAsync(3);
        lines.Length.ShouldBe(3);
        var check = await JournalExport.VerifyAsync(new StringReader(string.Join('\n', lines)));
        check.ShouldNotBeNull().Break.ShouldBeNull();
        check.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_first_altered_entry_is_named()
    {
        var lines = await ExportAsync(4);
        lines[1] = lines[1].Replace("lý do 2", "lý do khác", StringComparison.Ordinal);
        lines[3] = lines[3].Replace("lý do 4", "lý do khác", StringComparison.Ordinal);
        var found = await JournalExport.VerifyAsync(new StringReader(string.Join('\n', lines)));
        var broken = found?.Break.ShouldNotBeNull();
        (broken!.Sequence, broken.Fault, broken.Found!.Reason).ShouldBe((2, ChainFault.Altered, "lý do khác"));
    }

    [Fact]
    public async Task A_missing_entry_and_a_spoilt_line_are_noticed()
    {
        var lines = await ExportAsync(3);
        var gap = await JournalExport.VerifyAsync(new StringReader(lines[0] + "\n" + lines[2]));
        (gap!.Break!.Sequence, gap.Break.Fault).ShouldBe((2, ChainFault.Gap));
        var spoilt = await JournalExport.VerifyAsync(new StringReader(lines[0] + "\nabc"));
        spoilt!.Break!.Sequence.ShouldBe(2);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public async Task Another_file_is_no_journal(string content) =>
        (await JournalExport.VerifyAsync(new StringReader(content))).ShouldBeNull();

    private static async Task<string[]> ExportAsync(int entries)
    {
        await using var database = await TestDatabase.SqliteAsync();
        for (var i = 1; i <= entries; i++)
        {
            var number = i;
            await database.RunAsync(async (ProgrammeDb db) =>
            {
                db.Tell(Actor.Xanh.Does("try-it", "lý do " + number.ToString(System.Globalization.CultureInfo.InvariantCulture)), "mau", "plan/x");
                return await db.SaveChangesAsync();
            });
            await database.RunAsync((SealJournal seal) => seal.RunAsync());
        }
        await using var text = new StringWriter();
        await database.RunAsync(async (JournalQueries journal) =>
        {
            await JournalExport.WriteAsync(journal.ChainAsync(), text);
            return 0;
        });
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
