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
            // What all registers share has its words once.
            fields.Where(f => !known.Contains("field." + f) && !known.Contains("field.RegisterRecord" + f[f.IndexOf('.', StringComparison.Ordinal)..])).ShouldBeEmpty("words missing in Programme/Texts/journal.*.json");
        }
    }

    // In Vietnamese no label is written as the code is; that both languages have the same labels is tested elsewhere.
    [Fact]
    public async Task No_value_of_an_enumeration_is_shown_as_its_code()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var reader = CultureInfo.GetCultureInfo("vi-VN");
        var (fields, kinds) = await database.RunAsync((ProgrammeDb db) => Task.FromResult((
            JournalFields.Of(db.Model),
            db.Model.GetEntityTypes().Where(e => typeof(IJournalled).IsAssignableFrom(e.ClrType))
                .SelectMany(e => e.GetProperties().Where(p => p.ClrType.IsEnum).Select(p => (Field: e.ClrType.Name + "." + p.Name, Type: p.ClrType))).ToList())));
        var told = kinds.Where(k => fields.Contains(k.Field) || k.Field == "RoleGrant.Role").ToList();
        told.Select(k => k.Field).ShouldContain("WorkEntry.Basis");
        var raw = told.SelectMany(k => Enum.GetNames(k.Type).Where(n => JournalValues.Of(k.Field, n, reader) == n).Select(n => k.Field + "=" + n));
        raw.ShouldBeEmpty();
    }
}
