using Microsoft.Playwright;
using Xanh.Programme.Messages;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>A reporting period of the demo province, through the screens: from its opening until every report is approved, with everything that goes wrong on the way.</summary>
public sealed class PeriodPlayTests(BrowserFixture site)
{
    private const string Year = "Báo cáo năm của tỉnh Vân Xuyên";
    private const string Quick = "Báo cáo nhanh tháng ba";
    private const string Next = "Báo cáo quý đầu năm";

    private const string Finance = "H00.03";
    private const string Environment = "H00.02";
    private const string Science = "H00.04";
    private const string Ward = "40003";

    private const string Guided = "Số cơ sở được hướng dẫn sản xuất sạch hơn";
    private const string Collected = "Tỷ lệ chất thải nguy hại được thu gom";

    private static readonly string[] Units = [Finance, Environment, Science, Ward];

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_period_from_its_opening_until_nothing_is_left_but_what_is_shown(string database)
    {
        await using var province = await PlayedProvince.OpenAsync(site, database);
        var cast = await Cast.GatherAsync(province);
        var begin = province.Today;
        var year = await OpenPeriodsAsync(province, cast, begin);

        await TwoInOneReportAsync(cast);
        await WithoutConnectionAsync(cast);
        await ByWorkbookAsync(cast);
        await TwoAnswersComeBackAsync(province, cast, year);
        await ADifficultyIsAnsweredAsync(province, cast);
        await ABudgetLineIsOverspentAsync(province, cast);
        await ALateUnitAsync(province, cast, year, begin.AddDays(9));
        await ShouldShowAllThatIsOwedAsync(province, cast, year);
        await ShouldHaveSentEachMailOnceAsync(province);
    }

    /// <summary>One period over the year's work, and a short one that nobody will answer.</summary>
    private static async Task<string> OpenPeriodsAsync(PlayedProvince province, Cast cast, DateOnly begin)
    {
        var coordinator = new CoordinatorActs(cast.Coordinator);
        var year = await coordinator.PrepareAsync(Year, "Year", begin, begin.AddDays(9), Units);
        await coordinator.AskAsync(year, Guided, "Number", "cơ sở");
        await coordinator.AskAsync(year, Collected, "Percent", null);
        await coordinator.OpenAsync(year, Units.Length);
        var quick = await coordinator.PrepareAsync(Quick, "AdHoc", begin, begin.AddDays(2), Units, questionsOf: year);
        await coordinator.OpenAsync(quick, Units.Length);
        foreach (var person in cast.Reporters)
            await province.Mail.SingleAsync(person.Mail, "Mở kỳ báo cáo: " + Year);
        return year;
    }

    /// <summary>One sees what the other saved without loading the page; the other, without scripts, gets both texts where both wrote.</summary>
    private static async Task TwoInOneReportAsync(Cast cast)
    {
        var (one, other) = (new UnitActs(cast.Finance), new UnitActs(cast.Colleague));
        await one.StartAsync(Year);
        await other.StartAsync(Year);
        await one.FillAsync((Guided, "1.250"), (Collected, "82,5"));
        await one.FirstResult.FillAsync("Đã mở hai lớp tập huấn.");
        await one.ShouldBeSavedAsync();

        await other.FirstResult.FillAsync("Đã mở ba lớp tập huấn.");
        await other.SecondResult.FillAsync("Đã ký hợp đồng khảo sát.");
        await cast.Colleague.Page.Locator("#luu").ClickAsync();
        await Assertions.Expect(cast.Colleague.Page.Locator(".both-texts")).ToContainTextAsync("Đã mở hai lớp tập huấn.");
        await Assertions.Expect(other.FirstResult).ToHaveValueAsync("Đã mở ba lớp tập huấn.");
        await cast.Colleague.ShouldBeAccessibleAsync();
        await cast.Colleague.Page.Locator("#luu").ClickAsync();
        await Assertions.Expect(cast.Colleague.Page.Locator(".both-texts")).ToHaveCountAsync(0);

        await cast.Finance.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await Assertions.Expect(one.FirstResult).ToHaveValueAsync("Đã mở ba lớp tập huấn.");
        await Assertions.Expect(one.SecondResult).ToHaveValueAsync("Đã ký hợp đồng khảo sát.");
        await Assertions.Expect(one.AnswerTo(Guided)).ToHaveValueAsync("1.250");
        await one.SubmitAsync();
    }

    /// <summary>A ward whose line is cut while it fills in, and comes back before it hands in.</summary>
    private static async Task WithoutConnectionAsync(Cast cast)
    {
        var ward = new UnitActs(cast.Ward);
        var page = cast.Ward.Page;
        await ward.StartAsync(Year);
        await page.ReloadAsync();
        await page.WaitForFunctionAsync(OfflineReportTests.IsKept);
        await ward.FillAsync();
        await page.Context.SetOfflineAsync(true);
        await ward.AnswerAsync((Guided, "37"), (Collected, "64"));
        await Assertions.Expect(ward.Standing).ToHaveAttributeAsync("data-kind", "off");
        await page.Context.SetOfflineAsync(false);
        await ward.ShouldBeSavedAsync();
        await ward.SubmitAsync();
    }

    private static async Task ByWorkbookAsync(Cast cast)
    {
        var environment = new UnitActs(cast.Environment);
        await environment.StartAsync(Year);
        await environment.ByWorkbookAsync("412", "91,5");
        await environment.SubmitFromAsync();
    }

    /// <summary>Two answers come back with reasons, only they open, the reviewer sees what is different; then all that waits is approved.</summary>
    private static async Task TwoAnswersComeBackAsync(PlayedProvince province, Cast cast, string year)
    {
        var (reviewer, unit) = (new CoordinatorActs(cast.Coordinator), new UnitActs(cast.Finance));
        await cast.Coordinator.GoAsync($"/lam-viec/ky-bao-cao/{year}/bao-cao/{Finance}");
        var number = await KeyOfAsync(cast.Coordinator.Page, Guided);
        var words = await KeyOfAsync(cast.Coordinator.Page, "Đã mở ba lớp tập huấn.");
        await reviewer.ReturnAsync(year, Finance, (number, "Khác với số của quý; đề nghị kiểm tra."), (words, "Đề nghị nêu số người dự."));

        (await province.Mail.SingleAsync(cast.Finance.Mail, "trả lại để sửa: " + Year)).Text.ShouldContain("2 mục");
        await unit.StartAsync(Year);
        await unit.ShouldBeOpenAsync(number, words);
        await cast.Finance.ShouldBeAccessibleAsync();
        await unit.AnswerTo(Guided).FillAsync("1.205");
        await unit.FirstResult.FillAsync("Đã mở ba lớp tập huấn, 96 người dự.");
        await unit.SubmitAsync();

        await reviewer.ApproveChangedAsync(year, Finance, ("1.205", "1.250"), ("96 người dự", "Đã mở ba lớp tập huấn"));
        await province.Mail.SingleAsync(cast.Finance.Mail, "đã được duyệt: " + Year);
        await reviewer.ShouldBeToldAtWorkAsync(year, Finance, "96 người dự", "Đã mở ba lớp tập huấn, 96 người dự.");
        await reviewer.ApproveAllAsync(year, waiting: 2);
    }

    private static async Task ADifficultyIsAnsweredAsync(PlayedProvince province, Cast cast)
    {
        const string title = "Thiếu số liệu quan trắc của hai cụm công nghiệp";
        var (raiser, answerer) = (new DifficultyActs(cast.Finance), new DifficultyActs(cast.Environment));
        var address = await raiser.RaiseAsync(title, "Hai cụm chưa gửi số liệu. Đề nghị cung cấp để lập dự toán.", Environment);
        (await province.Mail.SingleAsync(cast.Environment.Mail, title)).Text.ShouldContain(address);
        await answerer.AnswerAsync(title, "Số liệu của cả hai cụm gửi kèm công văn 45.");
        await province.Mail.SingleAsync(cast.Finance.Mail, title);
        await raiser.CloseAsync(address, "gửi kèm công văn 45", "Đã nhận đủ số liệu.");
    }

    private static async Task ABudgetLineIsOverspentAsync(PlayedProvince province, Cast cast)
    {
        const string purpose = "Tập huấn kiểm toán năng lượng";
        const string reason = "Thêm một lớp theo yêu cầu của các xã; đã trình điều chỉnh.";
        var line = await new CoordinatorActs(cast.Coordinator).AllotAsync(Finance, purpose, "100.000.000");
        await new BudgetActs(cast.Finance).OverspendAsync(line, "112.500.000", "UNC 07", reason);
        (await province.Mail.SingleAsync(cast.Coordinator.Mail, purpose)).Text.ShouldContain("vượt 12.500.000 đồng");
    }

    /// <summary>A unit that is reminded before the day, on it and after it, and whose head is told; then it reports late.</summary>
    private static async Task ALateUnitAsync(PlayedProvince province, Cast cast, string year, DateOnly due)
    {
        province.MorningOf(due.AddDays(-2));
        await province.Mail.SingleAsync(cast.Science.Mail, "Sắp đến hạn báo cáo: " + Year);
        province.MorningOf(due);
        await province.Mail.SingleAsync(cast.Science.Mail, "Hôm nay đến hạn báo cáo: " + Year);
        province.MorningOf(due.AddDays(1));
        await province.Mail.SingleAsync(cast.Science.Mail, "Quá hạn báo cáo: " + Year);
        province.Mail.To(cast.ScienceHead.Mail, "Kính báo thủ trưởng: quá hạn báo cáo " + Year).ShouldBeEmpty();
        province.MorningOf(due.AddDays(2));
        (await province.Mail.SingleAsync(cast.ScienceHead.Mail, "quá hạn báo cáo " + Year)).Text.ShouldContain("chậm 2 ngày làm việc");

        var coordinator = new CoordinatorActs(cast.Coordinator);
        (await coordinator.UnitsInAsync(year, "Overdue")).ShouldBe(["Sở Khoa học và Công nghệ"]);
        await cast.ScienceHead.GoAsync("/lam-viec/thong-bao");
        await Assertions.Expect(cast.ScienceHead.Page.Locator(".notice-text", new() { HasText = Year }).Filter(new() { HasText = "Kính báo thủ trưởng" })).ToHaveCountAsync(1);
        var unit = new UnitActs(cast.Science);
        await unit.StartAsync(Year);
        await unit.FillAsync((Guided, "15"), (Collected, "70"));
        await unit.SubmitAsync();
        await coordinator.ApproveAllAsync(year, waiting: 1);
        (await coordinator.UnitsInAsync(year, "Approved")).Count.ShouldBe(Units.Length);
    }

    /// <summary>What was never answered stays at the top of each unit's list, a period opened today stands below it.</summary>
    private static async Task ShouldShowAllThatIsOwedAsync(PlayedProvince province, Cast cast, string year)
    {
        var coordinator = new CoordinatorActs(cast.Coordinator);
        await coordinator.OpenAsync(await coordinator.PrepareAsync(Next, "Quarter", province.Today, province.Today.AddDays(20), Units, questionsOf: year), Units.Length);
        foreach (var person in cast.Reporters)
            (await new UnitActs(person).ShouldOweAsync(Quick, Next)).ShouldBe(1);
    }

    private static async Task ShouldHaveSentEachMailOnceAsync(PlayedProvince province)
    {
        var kept = await province.EverythingSentAsync();
        kept.ShouldAllBe(m => m.State == MailState.Sent && m.Attempts == 1);
        province.Mail.All.Select(m => m.MessageId).Where(id => !string.IsNullOrEmpty(id)).ShouldBe(kept.Select(m => m.MessageId), ignoreOrder: true);
        foreach (var words in (string[])["Sắp đến hạn báo cáo: ", "Hôm nay đến hạn báo cáo: ", "Quá hạn báo cáo: "])
            province.Mail.To("baocao.khoahoc@example.vn", words + Year).Count.ShouldBe(1);
    }

    private static async Task<string> KeyOfAsync(IPage review, string words) =>
        (await review.Locator(".review-field", new() { HasText = words }).First.Locator("textarea").GetAttributeAsync("name"))!["ly-do/".Length..];
}
