using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Rules;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reporting;

public class PeriodFormTests
{
    [Fact]
    public async Task Periods_are_proposed_from_the_duties_of_plans_in_force_until_they_are_made()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var proposals = await ProposalsAsync(database);
        proposals.Select(p => (p.Span!.Value.Year, p.DueOn, p.DeadlineIsRead)).ShouldBe([(2026, new DateOnly(2026, 12, 15), true), (2027, new DateOnly(2027, 12, 15), true)]);
        proposals[0].Who.ShouldBe("Các đơn vị");

        SamplePeriod.Of(await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(SamplePeriod.Terms(), plan.Id, 1), SamplePeriod.Coordinator)));
        (await ProposalsAsync(database)).Select(p => p.Span!.Value.Year).ShouldBe([2027]);
        var again = await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(SamplePeriod.Terms(), plan.Id, 1), SamplePeriod.Coordinator));
        again.Refusal!.Code.ShouldBe("period-there");
    }

    [Fact]
    public async Task Two_periods_of_one_name_have_two_addresses_and_questions_can_be_asked_again()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var first = await database.CreatePeriodAsync(null, SamplePeriod.Question(), SamplePeriod.Question("Số lớp tập huấn", "lớp"));
        var second = SamplePeriod.Of(await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(SamplePeriod.Terms(), QuestionsOf: first.Slug), SamplePeriod.Coordinator)));
        (first.Slug, second.Slug).ShouldBe(("nam-2026", "nam-2026-2"));
        (await database.PeriodAsync(second.Slug)).Questions.Select(q => q.Label).ShouldBe(["Số cơ sở áp dụng sản xuất sạch hơn", "Số lớp tập huấn"]);
    }

    [Theory]
    [InlineData("period-name")]
    [InlineData("period-order")]
    [InlineData("period-due-before-opening")]
    [InlineData("period-year")]
    [InlineData("period-reminders")]
    [InlineData("period-escalation")]
    [InlineData("asked-unknown")]
    public async Task Terms_that_do_not_hold_together_are_refused(string code)
    {
        await using var database = await TestDatabase.SqliteAsync();
        var good = SamplePeriod.Terms();
        var bad = code switch
        {
            "period-name" => good with { Name = new string('x', 1_000_000) },
            "period-order" => good with { Span = good.Span with { To = good.Span.From.AddDays(-1) } },
            "period-due-before-opening" => good with { DueOn = good.OpensOn.AddDays(-1) },
            "period-year" => good with { Span = new PeriodSpan(PeriodKind.AdHoc, 1800, 0, new(1800, 1, 1), new(1800, 2, 1)) },
            "period-reminders" => good with { DaysBefore = [7, 0] },
            "period-escalation" => good with { EscalateAfter = -1 },
            _ => good with { AlsoAsked = ["unit:KHONG-CO"] },
        };
        (await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(bad), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe(code);
        (await database.RunAsync((CreatePeriod create) => create.RunAsync(new CreatePeriod.Request(good), SamplePeriod.Reporter))).Refusal!.Code.ShouldBe("not-allowed");
    }

    [Fact]
    public async Task Questions_are_ordered_reworded_and_removed_and_a_stale_form_is_refused()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var period = await database.CreatePeriodAsync(null, SamplePeriod.Question("Một"), SamplePeriod.Question("Hai"), SamplePeriod.Question("Ba"));
        await database.RunAsync((MoveQuestion move) => move.RunAsync(new MoveQuestion.Request(period.Slug, period.Version, "ba", 1), SamplePeriod.Coordinator));
        (await database.PeriodAsync(period.Slug)).Questions.Select(q => q.Code).ShouldBe(["ba", "mot", "hai"]);

        var stale = await database.RunAsync((RemoveQuestion remove) => remove.RunAsync(new RemoveQuestion.Request(period.Slug, period.Version, "mot"), SamplePeriod.Coordinator));
        stale.Refusal!.Code.ShouldBe("changed-meanwhile");
        var now = await database.PeriodAsync(period.Slug);
        SamplePeriod.Of(await database.RunAsync((RemoveQuestion remove) => remove.RunAsync(new RemoveQuestion.Request(period.Slug, now.Version, "mot"), SamplePeriod.Coordinator)));
        (await database.PeriodAsync(period.Slug)).Questions.Select(q => (q.Code, q.Ordinal)).ShouldBe([("ba", 1), ("hai", 2)]);
    }

    [Theory]
    [InlineData("question-label")]
    [InlineData("question-choices")]
    [InlineData("question-choice-twice")]
    [InlineData("question-limits")]
    [InlineData("question-help")]
    public async Task Questions_that_do_not_hold_together_are_refused(string code)
    {
        await using var database = await TestDatabase.SqliteAsync();
        var period = await database.CreatePeriodAsync();
        var good = SamplePeriod.Question();
        var bad = code switch
        {
            "question-label" => good with { Label = "  " },
            "question-choices" => good with { Rule = new FieldRule { Kind = AnswerKind.Choice, Choices = ["Có"] } },
            "question-choice-twice" => good with { Rule = new FieldRule { Kind = AnswerKind.Choice, Choices = ["Có", "Có"] } },
            "question-limits" => good with { Rule = new FieldRule { Kind = AnswerKind.Number, Min = 5, Max = 4 } },
            _ => good with { Help = new string('x', 1_000_000) },
        };
        (await database.RunAsync((SaveQuestion save) => save.RunAsync(new SaveQuestion.Request(period.Slug, period.Version, null, bad), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task What_is_asked_twice_in_overlapping_periods_is_found_whatever_the_spelling()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.CreatePeriodAsync(SamplePeriod.Terms("Báo cáo quý", PeriodKind.Quarter, 2026, 2), SamplePeriod.Question("SỐ CƠ SỞ áp dụng sản xuất sạch hơn"));
        await database.CreatePeriodAsync(SamplePeriod.Terms("Báo cáo quý", PeriodKind.Quarter, 2030, 2), SamplePeriod.Question());
        var year = await database.CreatePeriodAsync(null, SamplePeriod.Question(), SamplePeriod.Question("Số cơ sở khác"), SamplePeriod.Question("Số lớp", "lớp"), SamplePeriod.Question("Số lớp", "lớp"));
        var found = await database.RunAsync((AskOnce once) => once.FindAsync(year));
        found.Keys.ShouldBe(["so-co-so-ap-dung-san-xuat-sach-hon", "so-lop", "so-lop-2"], ignoreOrder: true);
        found["so-co-so-ap-dung-san-xuat-sach-hon"].AskedIn.ShouldHaveSingleItem().PeriodSlug.ShouldBe("quy-2-2026");
        found["so-lop"].AskedIn.ShouldHaveSingleItem().InThisForm.ShouldBeTrue();
    }

    [Fact]
    public async Task A_target_of_a_plan_becomes_a_question_once()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var plan = await database.ImportSampleAsync();
        var period = await database.CreatePeriodAsync();
        SamplePeriod.Of(await database.RunAsync((AskTargets ask) => ask.RunAsync(new AskTargets.Request(period.Slug, period.Version, plan.Id, [1, 3], []), SamplePeriod.Coordinator)));
        var after = await database.PeriodAsync(period.Slug);
        after.Questions.Select(q => (q.Rule.Kind, q.Unit, q.TargetOrdinal)).ShouldBe([(AnswerKind.Percent, "%", 1), (AnswerKind.Number, "mô hình", 3)]);
        after.Questions[0].Label.ShouldBe("Cơ sở áp dụng sản xuất sạch hơn");
        (await database.RunAsync((AskTargets ask) => ask.RunAsync(new AskTargets.Request(period.Slug, after.Version, plan.Id, [1], []), SamplePeriod.Coordinator))).Refusal!.Code.ShouldBe("target-none");
    }

    private static Task<IReadOnlyList<PeriodProposal>> ProposalsAsync(TestDatabase database) =>
        database.RunAsync((PeriodProposals proposals) => proposals.ListAsync(CutOff.ByDecree));
}
