using System.Globalization;
using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.Tests.HumanResources.Surveys;

public class AnswerCheckTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly Guid Welder = Guid.CreateVersion7();
    private static readonly Guid Engineer = Guid.CreateVersion7();

    [Fact]
    public void A_whole_answer_is_read()
    {
        var typed = Answer(Line(Welder, "1.250", "3", "3", "7", "Có", "  hàn   áp lực ")) with { Workers = "1.300", AnsweredBy = "Nguyễn Thử An", Consent = true };
        var (content, faults) = AnswerCheck.Read(typed, isSent: true, Vietnamese);
        faults.ShouldBeEmpty();
        content!.Lines.ShouldHaveSingleItem().ShouldBe(new LineContent(Welder, 1250, 3, 3, 7, true, "hàn áp lực"));
        (content.Workers, content.AnsweredBy, content.Consent, content.DoubtsStand).ShouldBe((1300, "Nguyễn Thử An", true, false));
    }

    [Fact]
    public void Needs_that_fall_are_a_doubt_which_may_stand()
    {
        var typed = Answer(Line(Welder, "5", "4", "6", "2"));
        var (content, faults) = AnswerCheck.Read(typed, isSent: true, Vietnamese);
        content.ShouldBeNull();
        faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Part.ShouldBe(AnswerPart.NeedIn5), f => f.IsDoubt.ShouldBeTrue(), f => f.Refusal.Code.ShouldBe("survey-need-falls"), f => f.Refusal.Arguments.ShouldBe(["2", "6"]));
        AnswerCheck.Read(typed with { DoubtsStand = true }, isSent: true, Vietnamese).Content!.DoubtsStand.ShouldBeTrue();
        AnswerCheck.Read(typed, isSent: false, Vietnamese).Content!.DoubtsStand.ShouldBeFalse();
    }

    [Fact]
    public void A_gap_between_years_is_compared_with_the_nearest_that_was_answered() =>
        CodesOf(Answer(Line(Welder, "5", "4", "", "2"))).ShouldBe([(AnswerPart.NeedIn5, "survey-need-falls")]);

    [Fact]
    public void Doubts_that_are_said_to_stand_are_forgotten_when_there_are_none() =>
        AnswerCheck.Read(Answer(Line(Welder, "5", "1", "2", "3")) with { DoubtsStand = true }, isSent: true, Vietnamese).Content!.DoubtsStand.ShouldBeFalse();

    [Theory]
    [InlineData("năm", "field-number")]
    [InlineData("1,5", "field-whole")]
    [InlineData("-1", "field-below")]
    [InlineData("100.001", "field-above")]
    public void A_figure_that_is_none_is_a_fault_also_in_a_draft(string jobs, string code)
    {
        var (content, faults) = AnswerCheck.Read(Answer(Line(Welder, jobs, "", "", "")) with { DoubtsStand = true }, isSent: false, Vietnamese);
        content.ShouldBeNull();
        faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Refusal.Code.ShouldBe(code), f => f.OccupationId.ShouldBe(Welder), f => f.IsDoubt.ShouldBeFalse());
    }

    [Fact]
    public void Jobs_are_asked_of_every_occupation_that_is_named() =>
        CodesOf(Answer(Line(Welder, "", "4", "", ""), Line(Engineer, "", "", "", ""))).ShouldBe([(AnswerPart.Jobs, "survey-jobs")]);

    [Fact]
    public void All_workers_are_asked_when_it_is_sent_and_not_before()
    {
        var typed = Answer(Line(Welder, "4", "", "", "")) with { Workers = " " };
        CodesOf(typed).ShouldBe([(AnswerPart.Workers, "survey-workers")]);
        AnswerCheck.Read(typed, isSent: false, Vietnamese).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void More_jobs_than_workers_and_no_jobs_at_all_are_doubts()
    {
        CodesOf(Answer(Line(Welder, "60", "", "", ""), Line(Engineer, "50", "", "", ""))).ShouldBe([(AnswerPart.Workers, "survey-jobs-above-workers")]);
        CodesOf(Answer()).ShouldBe([(AnswerPart.Workers, "survey-no-lines")]);
    }

    [Fact]
    public void A_name_is_kept_only_with_consent()
    {
        CodesOf(Answer(Line(Welder, "1", "", "", "")) with { AnsweredBy = "Trần Mẫu Bình" }).ShouldBe([(AnswerPart.Consent, "survey-consent")]);
        AnswerCheck.Read(Answer(Line(Welder, "1", "", "", "")) with { Consent = true }, isSent: true, Vietnamese).Content!.Consent.ShouldBeFalse();
    }

    [Fact]
    public void Texts_that_are_too_long_are_refused() => CodesOf(
            Answer(Line(Welder, "1", "", "", "", "", new string('k', SurveyLimits.Skills + 1))) with { Remark = new string('r', SurveyLimits.Remark + 1) })
        .ShouldBe([(AnswerPart.Skills, "value-too-long"), (AnswerPart.Remark, "value-too-long")]);

    private static IReadOnlyList<(AnswerPart, string)> CodesOf(TypedSurveyAnswer typed) =>
        [.. AnswerCheck.Read(typed, isSent: true, Vietnamese).Faults.Select(f => (f.Part, f.Refusal.Code))];

    private static TypedSurveyAnswer Answer(params TypedLine[] lines) => TypedSurveyAnswer.Empty with { Lines = lines, Workers = "100" };

    private static TypedLine Line(Guid id, string jobs, string in1, string in3, string in5, string hard = "", string skills = "") => new(id, jobs, in1, in3, in5, hard, skills);
}
