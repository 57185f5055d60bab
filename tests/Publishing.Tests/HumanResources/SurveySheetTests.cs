using System.Globalization;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Publishing.HumanResources;

namespace Xanh.Publishing.Tests.HumanResources;

public class SurveySheetTests
{
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Two = Guid.CreateVersion7();

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-GB")]
    public void What_is_written_reads_back_with_its_places(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var form = Form();
        form.Invitation.Keep(
            new AnswerContent([new LineContent(Two, 1250, 3, null, 7, IsHardToFill: true, "hàn áp lực")], 2000, "Cảm ơn.", "Nguyễn Thử An", Consent: true, DoubtsStand: false), isSent: false, DateTimeOffset.UnixEpoch);
        var read = Read(SurveySheet.Write(form, form.Invitation, culture), form, culture);
        read.Typed.Lines.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            l => l.OccupationId.ShouldBe(Two), l => l.Jobs.ShouldBe("1250"), l => l.NeedIn1.ShouldBe("3"), l => l.NeedIn3.ShouldBeEmpty(), l => l.NeedIn5.ShouldBe("7"), l => l.Skills.ShouldBe("hàn áp lực"));
        (read.Typed.Workers, read.Typed.Remark, read.Typed.AnsweredBy, read.Typed.Consent).ShouldBe(("2000", "Cảm ơn.", "Nguyễn Thử An", true));
        read.Places[(Two, AnswerPart.NeedIn5)].ShouldEndWith("!G7");
        read.Places[(null, AnswerPart.Workers)].ShouldEndWith("!D5");
        var (content, faults) = AnswerCheck.Read(read.Typed, isSent: true, culture);
        faults.ShouldBeEmpty();
        content!.Lines[0].ShouldBe(new LineContent(Two, 1250, 3, null, 7, true, "hàn áp lực"));
    }

    [Fact]
    public void An_empty_form_says_nothing()
    {
        var form = Form();
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        Read(SurveySheet.Write(form, null, culture), form, culture).Typed.ShouldSatisfyAllConditions(t => t.Lines.ShouldBeEmpty(), t => t.Workers.ShouldBeEmpty(), t => t.Consent.ShouldBeFalse());
    }

    [Fact]
    public void The_form_of_another_enterprise_and_what_is_no_table_are_refused()
    {
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        using var other = new MemoryStream(SurveySheet.Write(Form(), null, culture));
        SurveySheet.Read(other, "a.xlsx", Form(), culture).Refusal!.Code.ShouldBe("survey-sheet-other");
        using var nothing = new MemoryStream("%PDF-1.7"u8.ToArray());
        SurveySheet.Read(nothing, "a.pdf", Form(), culture).Refusal!.Code.ShouldBe("import-table");
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-GB")]
    public void The_table_of_answers_reads_back(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var invitation = Form().Invitation;
        invitation.Keep(new AnswerContent([new LineContent(One, 5, 1, 2, null, IsHardToFill: false, "")], 40, "", "", Consent: false, DoubtsStand: false), isSent: true, DateTimeOffset.UnixEpoch);
        using var content = new MemoryStream(AnswerTableSheet.Write(2026, [new("0100109106", "Công ty Một", 40, "Thợ hàn", invitation.Lines[0])], culture));
        var row = AnswerTableSheet.Read(content, "a.xlsx", culture).Value.ShouldNotBeNull().ShouldHaveSingleItem();
        row.Number.ShouldBe(4);
        (row[AnswerColumn.Key], row[AnswerColumn.Workers], row[AnswerColumn.Occupation], row[AnswerColumn.Jobs], row[AnswerColumn.NeedIn3], row[AnswerColumn.NeedIn5]).ShouldBe(("0100109106", "40", "Thợ hàn", "5", "2", ""));
    }

    [Fact]
    public void A_table_without_our_header_is_refused()
    {
        using var content = new MemoryStream("Tên;Số\nA;1\n"u8.ToArray());
        AnswerTableSheet.Read(content, "a.csv", CultureInfo.GetCultureInfo("vi-VN")).Refusal!.Code.ShouldBe("sheet-unreadable");
    }

    private static SurveySheet.Filled Read(byte[] content, SurveyForm form, CultureInfo culture)
    {
        using var stream = new MemoryStream(content);
        return SurveySheet.Read(stream, "phieu.xlsx", form, culture).Value.ShouldNotBeNull();
    }

    private static SurveyForm Form()
    {
        var survey = new LabourSurvey { ProvinceId = "mau", Id = Guid.CreateVersion7(), Year = 2026, OpenedOn = new DateOnly(2026, 3, 1), Occupations = [One, Two] };
        survey.AnswerUntil(new DateOnly(2026, 4, 1)).ShouldBeNull();
        var invitation = new SurveyInvitation { ProvinceId = "mau", Id = Guid.CreateVersion7(), SurveyId = survey.Id, EnterpriseId = Guid.CreateVersion7(), Code = "A", CodeHash = "a" };
        var register = new OccupationRegister();
        return new SurveyForm(survey, invitation, "Công ty Mẫu", [register.Create("mau", One), register.Create("mau", Two)], null, null, IsOpen: true);
    }
}
