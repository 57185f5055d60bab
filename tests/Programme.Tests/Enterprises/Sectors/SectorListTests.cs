using System.Globalization;
using Xanh.Programme.Enterprises.Sectors;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Tests.Enterprises.Sectors;

public class SectorListTests
{
    private static readonly FieldFormat People = FieldFormat.Of(CultureInfo.GetCultureInfo("vi-VN"));

    [Fact]
    public void Both_editions_are_whole()
    {
        SectorList.Of("2018").Count().ShouldBe(88);
        SectorList.Of("2025").Count().ShouldBe(87);
        // Whatever a code becomes in the other edition stands there.
        foreach (var (edition, other) in new[] { ("2018", "2025"), ("2025", "2018") })
            SectorList.Of(edition).SelectMany(s => s.InOther).ShouldAllBe(code => SectorList.Find(other, code) != null);
    }

    [Theory]
    [InlineData("13", "13", null)]
    [InlineData("13110", "13110", null)]
    [InlineData("45", "45", null)]
    [InlineData("13 · Dệt", "13", null)]
    [InlineData("det", "13", null)]
    [InlineData("Manufacture of textiles", "13", null)]
    [InlineData("34", null, "sector-unknown")]
    [InlineData("1", null, "sector-form")]
    [InlineData("131101", null, "sector-form")]
    public void Codes_and_names_are_read(string typed, string? code, string? refusal)
    {
        var finding = SectorForm.Of().Read(typed, People, out var value);
        (finding?.Refusal.Code).ShouldBe(refusal);
        if (refusal is null)
            value.ShouldBe(code);
    }

    [Fact]
    public void A_code_is_shown_with_its_name_and_understood_again()
    {
        var form = SectorForm.Of();
        form.Show("13110", People).ShouldBe("13110 · Dệt");
        form.Show("13110", FieldFormat.Machine).ShouldBe("13110");
        form.Read(form.Show("13110", People), People, out var value).ShouldBeNull();
        value.ShouldBe("13110");
    }

    [Fact]
    public void A_code_of_the_other_edition_is_doubtful_and_its_heirs_are_named()
    {
        var doubt = SectorRule.Check("4520", "2025").Single();
        doubt.Finding.IsDoubt.ShouldBeTrue();
        doubt.Finding.Refusal.Arguments.ShouldBe(["45", "2018", "2025", "46, 47, 95"]);
        SectorRule.Check("4520", "2018").ShouldBeEmpty();
        SectorRule.Check("4520", "").ShouldBeEmpty();
        SectorRule.Check("13", "2025").ShouldBeEmpty();
    }
}
