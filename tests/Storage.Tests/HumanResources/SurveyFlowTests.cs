using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.HumanResources;

public class SurveyFlowTests
{
    private static readonly Actor Keeper = RegisterFixture.Keeper;
    private static readonly Actor Leader = new(Guid.CreateVersion7(), "Trần Văn Lãnh Đạo", "M01", [Role.Leader]);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_survey_is_opened_answered_by_link_corrected_and_summed(string kind)
    {
        await using var registers = await FilledAsync(kind);
        (await OpenAsync(registers, Leader, new SurveyScope())).Refusal!.Code.ShouldBe("not-allowed");
        (await OpenAsync(registers, Keeper, new SurveyScope(Sector: "99"))).Refusal!.Code.ShouldBe("survey-nobody");
        var survey = (await OpenAsync(registers, Keeper, new SurveyScope())).Value!;
        (await OpenAsync(registers, Keeper, new SurveyScope())).Refusal!.Code.ShouldBe("survey-exists");
        var rows = await RowsAsync(registers, survey);
        rows.Select(r => r.Name).ShouldBe(["Công ty Một", "Công ty Hai", "Công ty Ba"], ignoreOrder: true);
        rows.Select(r => r.Code).ShouldBeUnique();
        var one = rows.Single(r => r.Name == "Công ty Một");
        var occupation = survey.Occupations[0];

        (await AnswerAsync(registers, "AAAA-BBBB-CCCC-DDDD", 0, Typed(occupation, "4"))).Refusal!.Code.ShouldBe("survey-code");
        (await AnswerAsync(registers, one.Code, 0, Typed(occupation, "4", "1"), isSent: false)).Value!.Kept.ShouldBeTrue();
        (await ResultsAsync(registers, survey)).Coverage.Answered.ShouldBe(0);
        (await AnswerAsync(registers, one.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), 1, Typed(occupation, "4", "2", "1"))).Value!.ShouldSatisfyAllConditions(
            r => r.Kept.ShouldBeFalse(), r => r.Faults.ShouldHaveSingleItem().Refusal.Code.ShouldBe("survey-need-falls"));
        (await AnswerAsync(registers, one.Code, 1, Typed(occupation, "4", "1", "2"))).Value!.Kept.ShouldBeTrue();
        (await AnswerAsync(registers, one.Code, 1, Typed(occupation, "9"))).Refusal!.Code.ShouldBe("survey-changed");
        (await AnswerAsync(registers, one.Code, 2, Typed(occupation, "6", "1", "3"), isSent: false)).Value!.IsSent.ShouldBeTrue();

        var results = await ResultsAsync(registers, survey);
        results.Coverage.ShouldBe(new SurveyCoverage(3, 1, 300, 100));
        results.Occupations.Single(o => o.Occupation.Id == occupation).Reported.ShouldBe(new ReportedFigures(1, 6, 1, 3, 3, 0));
        results.Areas.Single(a => a.Commune == "40003").ShouldSatisfyAllConditions(a => a.Coverage.ShouldBe(new SurveyCoverage(2, 1, 300, 100)), a => a.Reported.Jobs.ShouldBe(6));
        results.Areas.Single(a => a.Commune == "40006").Reported.Jobs.ShouldBe(0);
        (await registers.Database.RunAsync((ResultQueries queries) => queries.AnswersAsync(survey.Id, occupation))).ShouldHaveSingleItem().Enterprise.ShouldBe("Công ty Một");
        (await registers.Database.RunAsync((SurveyForms forms) => forms.OfAsync(one.Id)))!.Invitation.ShouldSatisfyAllConditions(i => i.CorrectedAt.ShouldNotBeNull(), i => i.Workers.ShouldBe(100));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_said_before_is_offered_and_late_answers_are_told(string kind)
    {
        await using var registers = await FilledAsync(kind);
        var today = await registers.Database.RunAsync((SurveyQueries queries) => Task.FromResult(queries.Today));
        var past = (await OpenAsync(registers, Keeper, new SurveyScope(), today.Year - 1)).Value!;
        var code = (await RowsAsync(registers, past)).Single(r => r.Name == "Công ty Hai").Code;
        (await AnswerAsync(registers, code, 0, Typed(past.Occupations[1], "7"))).Value!.Kept.ShouldBeTrue();
        await registers.Database.RunAsync((ProgrammeDb db) => db.Set<LabourSurvey>().ExecuteUpdateAsync(set => set.SetProperty(s => s.AnswersUntil, today.AddDays(-1))));
        (await AnswerAsync(registers, code, 1, Typed(past.Occupations[1], "8"))).Refusal!.ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe("survey-over"), r => r.Arguments.ShouldBe([today.AddDays(-1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)]));

        var next = (await OpenAsync(registers, Keeper, new SurveyScope(Commune: "40003"), today.Year)).Value!;
        var form = (await registers.Database.RunAsync((SurveyForms forms) => forms.FindAsync(code, null))).Value!;
        form.IsOpen.ShouldBeFalse();
        var fresh = (await RowsAsync(registers, next)).Single(r => r.Name == "Công ty Hai").Code;
        var offered = (await registers.Database.RunAsync((SurveyForms forms) => forms.FindAsync(fresh, null))).Value!;
        (offered.IsOpen, offered.EarlierYear, offered.Invitation.Lines.Count).ShouldBe((true, today.Year - 1, 0));
        TypedSurveyAnswer.Before(offered.Earlier!, Vietnamese).Lines.ShouldHaveSingleItem().Jobs.ShouldBe("7");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Mail_goes_once_a_day_to_who_agreed_and_has_not_answered(string kind)
    {
        await using var registers = await FilledAsync(kind);
        var survey = (await OpenAsync(registers, Keeper, new SurveyScope())).Value!;
        (await RemindAsync(registers, Leader)).Refusal!.Code.ShouldBe("not-allowed");
        (await RemindAsync(registers, Keeper)).Value.ShouldBe(new RemindSurvey.Result(1, 0, 2));
        (await RemindAsync(registers, Keeper)).Value.ShouldBe(new RemindSurvey.Result(0, 1, 2));
        var mail = (await registers.Database.RunAsync((ProgrammeDb db) => db.OutboxMails.ToListAsync())).ShouldHaveSingleItem();
        var one = (await RowsAsync(registers, survey)).Single(r => r.Name == "Công ty Một");
        (mail.Kind, mail.Address, one.MailedOn is null).ShouldBe((NoticeKind.SurveyOpened, "lienhe1@example.vn", false));
        mail.Text.ShouldContain("/khao-sat/" + one.Code);
        await AnswerAsync(registers, one.Code, 0, Typed(survey.Occupations[0], "4"));
        (await RemindAsync(registers, Keeper)).Value.ShouldBe(new RemindSurvey.Result(0, 0, 2));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_table_of_answers_is_taken_whole_or_its_cells_are_named(string kind)
    {
        await using var registers = await FilledAsync(kind);
        var survey = (await OpenAsync(registers, Keeper, new SurveyScope())).Value!;
        var three = (await RowsAsync(registers, survey)).Single(r => r.Name == "Công ty Ba");
        AnswerRow[] faulty = [Row(2, "0102030405", "cong nhan phan loai", "5", "100"), Row(3, "9999999999", "Thợ hàn", "1"), Row(4, three.Code, "Phi công", "1", "9"), Row(5, three.Code, "Thợ hàn", "mười")];
        var refused = (await ImportAsync(registers, faulty)).Value!;
        refused.Saved.ShouldBeFalse();
        refused.Faults.Where(f => !f.IsDoubt).Select(f => (f.Cell, f.Refusal.Code)).ShouldBe(
            [("A3", "survey-row-key"), ("D4", "survey-row-occupation"), ("E5", "field-number")], ignoreOrder: true);
        (await ResultsAsync(registers, survey)).Coverage.Answered.ShouldBe(0);

        AnswerRow[] good = [Row(2, "0102030405", "cong nhan phan loai", "5", "100"), Row(3, "0102030405", "Thợ hàn", "2"), Row(4, three.Code, "Thợ hàn", "1", "9")];
        (await ImportAsync(registers, good, dryRun: true)).Value!.ShouldSatisfyAllConditions(r => r.Answers.ShouldBe(2), r => r.Saved.ShouldBeFalse());
        (await ImportAsync(registers, good)).Value!.ShouldSatisfyAllConditions(r => r.Saved.ShouldBeTrue(), r => r.Replaced.ShouldBe(0), r => r.Faults.ShouldBeEmpty());
        (await ImportAsync(registers, good)).Value!.Replaced.ShouldBe(2);
        (await ResultsAsync(registers, survey)).ShouldSatisfyAllConditions(r => r.Coverage.Answered.ShouldBe(2), r => r.Occupations.Sum(o => o.Reported.Jobs).ShouldBe(8));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_forecast_takes_the_latest_graduates_of_each_provider(string kind)
    {
        await using var registers = await FilledAsync(kind);
        var survey = (await OpenAsync(registers, Keeper, new SurveyScope())).Value!;
        var occupation = survey.Occupations[0];
        var name = (await registers.Database.RunAsync((SurveyQueries queries) => queries.OccupationsAsync()))[occupation].Name;
        (await ForecastAsync(registers, survey.Year)).Factor.ShouldBeNull();
        foreach (var (provider, year, graduates) in new[] { ("Trường nghề A", survey.Year - 2, "40"), ("trường nghề A", survey.Year - 1, "10"), ("Trường nghề A", survey.Year, ""), ("Trường B", survey.Year + 1, "99"), ("Trường C", survey.Year, "20") })
            await registers.EnterAsync(TrainingCapacity.Register, ("name", provider), ("occupation", name), ("year", year.ToString(CultureInfo.InvariantCulture)), ("graduates", graduates));
        var one = (await RowsAsync(registers, survey)).Single(r => r.Name == "Công ty Một");
        await AnswerAsync(registers, one.Code, 0, Typed(occupation, "10", "2"));
        (await AssumeAsync(registers, survey.Year, 101, 50)).Refusal!.Code.ShouldBe("forecast-percent");
        (await AssumeAsync(registers, survey.Year, 5, 50.5m)).Succeeded.ShouldBeTrue();

        var forecast = await ForecastAsync(registers, survey.Year);
        forecast.Factor.ShouldBe(new ScaleFactor(300, 100, ByWorkers: true));
        var of = forecast.Occupations.Single(o => o.Occupation.Id == occupation);
        of.Graduates.ShouldBe(30);
        of.Horizons[0].ShouldBe(new HorizonForecast(1, 2, 30, 6, 2, 15));
    }

    private static async Task<RegisterFixture> FilledAsync(string kind)
    {
        var registers = await RegisterFixture.OpenAsync(kind);
        await registers.EnterAsync(Enterprise.Register, ("name", "Công ty Một"), ("tax-code", "0100109106"), ("commune", "40003"), ("workers", "100"), ("contact-mail", "lienhe1@example.vn"), ("contact-consent", "Có"));
        await registers.SaveAsync(Enterprise.Register, null, 0, [("name", "Công ty Hai"), ("tax-code", "0102030405"), ("commune", "40003"), ("workers", "200")], [("tax-code", "Như trên giấy đăng ký")]);
        await registers.EnterAsync(Enterprise.Register, ("name", "Công ty Ba"), ("commune", "40006"));
        await registers.EnterAsync(Occupation.Register, ("name", "Công nhân phân loại"), ("level", "vocational"));
        await registers.EnterAsync(Occupation.Register, ("name", "Thợ hàn"), ("level", "vocational"));
        return registers;
    }

    private static async Task<Outcome<LabourSurvey>> OpenAsync(RegisterFixture registers, Actor actor, SurveyScope scope, int? year = null)
    {
        var today = await registers.Database.RunAsync((SurveyQueries queries) => Task.FromResult(queries.Today));
        return await registers.Database.RunAsync((OpenSurvey open) => open.RunAsync(new OpenSurvey.Request(year ?? today.Year, today.AddDays(30), scope), actor));
    }

    private static async Task<IReadOnlyList<InvitationRow>> RowsAsync(RegisterFixture registers, LabourSurvey survey) =>
        (await registers.Database.RunAsync((SurveyQueries queries) => queries.InvitationsAsync(survey.Id, new InvitationFilter()))).Rows;

    private static Task<Outcome<AnswerSurvey.Result>> AnswerAsync(RegisterFixture registers, string code, int seen, TypedSurveyAnswer typed, bool isSent = true) =>
        registers.Database.RunAsync((AnswerSurvey answer) => answer.RunAsync(new AnswerSurvey.Request(code, seen, typed, isSent, Vietnamese), null));

    private static TypedSurveyAnswer Typed(Guid occupation, string jobs, string in1 = "", string in3 = "") =>
        TypedSurveyAnswer.Empty with { Lines = [new TypedLine(occupation, jobs, in1, in3, "", "", "")], Workers = "100" };

    private static Task<SurveyResults> ResultsAsync(RegisterFixture registers, LabourSurvey survey) =>
        registers.Database.RunAsync((ResultQueries queries) => queries.OfAsync(survey, new ResultFilter()));

    private static async Task<Outcome<RemindSurvey.Result>> RemindAsync(RegisterFixture registers, Actor actor)
    {
        var today = await registers.Database.RunAsync((SurveyQueries queries) => Task.FromResult(queries.Today));
        return await registers.Database.RunAsync((RemindSurvey remind) => remind.RunAsync(today.Year, actor));
    }

    private static async Task<Outcome<ImportAnswers.Result>> ImportAsync(RegisterFixture registers, AnswerRow[] rows, bool dryRun = false)
    {
        var today = await registers.Database.RunAsync((SurveyQueries queries) => Task.FromResult(queries.Today));
        return await registers.Database.RunAsync((ImportAnswers import) => import.RunAsync(new ImportAnswers.Request(today.Year, rows, dryRun, DoubtsStand: false, Vietnamese), Keeper));
    }

    private static AnswerRow Row(int number, string key, string occupation, string jobs, string workers = "") => new(number, [key, "", workers, occupation, jobs, "", "", "", "", ""]);

    private static async Task<Forecast> ForecastAsync(RegisterFixture registers, int year)
    {
        var survey = (await registers.Database.RunAsync((SurveyQueries queries) => queries.FindAsync(year))).ShouldNotBeNull();
        return await registers.Database.RunAsync((ForecastQueries queries) => queries.OfAsync(survey));
    }

    private static Task<Outcome<LabourSurvey>> AssumeAsync(RegisterFixture registers, int year, decimal rate, decimal staying) =>
        registers.Database.RunAsync((SetAssumptions set) => set.RunAsync(new SetAssumptions.Request(year, rate, staying, "Theo số nghỉ hưu"), Keeper));
}
