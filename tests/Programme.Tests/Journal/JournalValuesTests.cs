using System.Globalization;
using Xanh.Programme.Journal;

namespace Xanh.Programme.Tests.Journal;

public class JournalValuesTests
{
    [Theory]
    [InlineData("UnitName.From", "2026-03-01", "vi-VN", "01/03/2026")]
    [InlineData("UnitName.From", "2026-03-01", "en-GB", "01/03/2026")]
    [InlineData("Plan.ImportedAt", "2026-03-10T18:30:00.0000000Z", "vi-VN", "11/03/2026 01:30")]
    [InlineData("UnitSuccession.IsMain", "True", "vi-VN", "có")]
    [InlineData("UnitSuccession.IsMain", "False", "en-GB", "no")]
    [InlineData("OrganisationUnit.Kind", "SpecialZone", "vi-VN", "Đặc khu")]
    [InlineData("RoleGrant.Role", "Leader", "vi-VN", "Lãnh đạo")]
    [InlineData("RoleGrant.Role", "1", "vi-VN", "1")]
    [InlineData("UnitGroup.KindNames", "Commune Ward", "vi-VN", "Xã, Phường")]
    [InlineData("UnitGroup.Aliases", "[\"các sở\",\"sở, ngành\"]", "vi-VN", "các sở; sở, ngành")]
    [InlineData("WorkEntry.Year", "0", "vi-VN", "một lần")]
    [InlineData("WorkEntry.Year", "2026", "vi-VN", "2026")]
    [InlineData("WorkFile.Size", "1234567", "vi-VN", "1.234.567 byte")]
    [InlineData("OrganisationUnit.Name", "Sở Công Thương", "vi-VN", "Sở Công Thương")]
    [InlineData("OrganisationUnit.Name", "[chưa rõ", "vi-VN", "[chưa rõ")]
    public void Values_are_told_in_the_readers_words(string field, string kept, string culture, string told) =>
        JournalValues.Of(field, kept, CultureInfo.GetCultureInfo(culture)).ShouldBe(told);

    [Theory]
    [InlineData("UnitSuccession/H00.02.Kind", "UnitSuccession.Kind", "H00.02")]
    [InlineData("RoleGrant/Coordinator/2026-03-10.To", "RoleGrant.To", "Coordinator", "2026-03-10")]
    [InlineData("TaskAssignment/12", "TaskAssignment", "12")]
    [InlineData("Plan.Title", "Plan.Title")]
    public void A_field_is_taken_apart_into_its_part_and_property(string field, string taken, params string[] part)
    {
        var apart = JournalLabels.Taken(field);
        apart.Field.ShouldBe(taken);
        apart.Part.ShouldBe(part);
    }
}
