using System.Globalization;
using Xanh.Programme;
using Xanh.Programme.Journal;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Journal;

public class JournalFieldTests
{
    [Fact]
    public async Task Every_field_that_the_journal_tells_has_words_in_both_languages()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var fields = await database.RunAsync((ProgrammeDb db) => Task.FromResult(JournalFields.Of(db.Model)));
        fields.ShouldContain("Plan.Title");
        foreach (var culture in new[] { "vi-VN", "en-GB" })
        {
            var known = ProgrammeTexts.Table.Keys(CultureInfo.GetCultureInfo(culture)).ToHashSet(StringComparer.Ordinal);
            fields.Where(f => !known.Contains("field." + f)).ShouldBeEmpty("words missing in Programme/Texts/journal.*.json");
        }
    }
}
