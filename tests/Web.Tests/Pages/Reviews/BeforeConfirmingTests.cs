using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Reviews;

/// <summary>What a reviewer is told before confirming: the work that opens, and passages nothing was read from.</summary>
public sealed class BeforeConfirmingTests : IAsyncLifetime
{
    private Site site = null!;
    private Visitor reviewer = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        reviewer = await site.SignedInAsync(Role.Coordinator);
    }

    public async ValueTask DisposeAsync()
    {
        reviewer.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_work_that_opens_and_what_of_it_is_late_is_told_and_a_plan_that_is_over_is_warned_of()
    {
        var reading = SampleReview.WithoutAmendment();
        var address = await OpenAsync(reading with
        {
            Facts = reading.Facts with { Number = "31/KH-UBND", Date = new DateOnly(2022, 3, 9), Period = new YearRange(2022, 2024) },
            Tasks = [.. Enumerable.Range(1, 20).Select(n => reading.Tasks[1] with { Text = string.Create(CultureInfo.InvariantCulture, $"Mở lớp thứ {n} về chuyên đề {n * 7} cho cán bộ.") })],
        });
        var page = await reviewer.OpenAsync(address + "/xac-nhan");
        var ahead = page.QuerySelector("section[aria-labelledby=viec-se-mo]")!;
        ahead.TextContent.ShouldContain("20 nhiệm vụ mở 60 việc cho 1 đơn vị, hạn từ 31/12/2022 đến 31/12/2024.");
        ahead.QuerySelector(".attention")!.TextContent.ShouldContain("Cả 60 việc đều quá hạn ngay");
        page.QuerySelector("label[for=da-xem-period-over]")!.TextContent.ShouldContain("Kế hoạch đã hết giai đoạn: đến năm 2024");
        // Every item of a point can be opened, also those behind the first dozen.
        var unsure = page.QuerySelector("li:has(#da-xem-unsure)")!;
        unsure.QuerySelector("details summary")!.TextContent.ShouldBe("… và 9 mục nữa");
        unsure.QuerySelectorAll("details a").Length.ShouldBe(9);
        (await reviewer.OpenAsync(address + "/xac-nhan?lang=en")).QuerySelector("#viec-se-mo")!.TextContent.ShouldBe("Work that opens at once");
    }

    [Fact]
    public async Task Units_find_the_notice_of_their_new_work_and_it_leads_there()
    {
        using var unit = await site.SignedInAsync(Role.Reporter, "M02");
        var reading = SampleReview.WithoutAmendment();
        var id = await site.Database.OpenReviewAsync(reading with { Facts = reading.Facts with { Number = "32/KH-UBND" } });
        (await site.Database.ConfirmAsync(id)).Succeeded.ShouldBeTrue();
        var notice = (await unit.OpenAsync("/lam-viec/thong-bao")).QuerySelectorAll(".notices > li").Single(n => n.TextContent.Contains("32/KH-UBND", StringComparison.Ordinal));
        notice.TextContent.ShouldContain("giao cho đơn vị 1 việc");
        var link = notice.QuerySelector("input[name=den]")!.GetAttribute("value")!;
        (await unit.OpenAsync(link)).QuerySelectorAll("td.task-text").ShouldHaveSingleItem().TextContent.ShouldContain("Tổ chức tập huấn");
    }

    [Fact]
    public async Task Cells_read_with_their_task_are_no_passages_and_passages_seen_stay_seen()
    {
        const string work = "Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.";
        const string cell = "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường; các doanh nghiệp có liên quan";
        const string first = "Kế hoạch này được triển khai thống nhất, đồng bộ từ tỉnh đến cơ sở.";
        const string second = "Việc thực hiện phải bảo đảm tiết kiệm, hiệu quả và công khai, minh bạch.";
        var text = string.Join('\n', first, work, cell, second) + "\n";
        var reading = SampleReview.WithoutAmendment();
        var address = await OpenAsync(new PlanReading
        {
            Kind = PlanKind.Plan,
            Source = new SourceText(text, [], [new SourceTextFile("a.docx", Documents.Reading.DocumentFormat.Docx, new SourceSpan(0, text.Length), Scanned: false)]),
            Facts = new PlanFacts { Number = "33/KH-UBND" },
            Tasks =
            [
                reading.Tasks[0] with
                {
                    Coordinate = ["Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường", "các doanh nghiệp"],
                    Evidence = new Evidence(new SourceSpan(text.IndexOf(work, StringComparison.Ordinal), text.IndexOf(work, StringComparison.Ordinal) + work.Length), 0.9, "table-row"),
                },
            ],
        });
        var unread = address + "/chua-doc";
        var page = await reviewer.OpenAsync(unread);
        page.QuerySelectorAll(".passages > li > span:not(.item-actions)").Select(p => p.TextContent).ShouldBe([first, second]);
        page.QuerySelector("#cac-doan [role=status]")!.TextContent.ShouldContain("2 trên 2 đoạn chưa xem");

        // One by its own button, kept whatever is opened next; the rest by ticks.
        var see = (IHtmlFormElement)page.QuerySelector(".passages form")!;
        using (var seen = await reviewer.SubmitAsync(unread, Fields(see), see.GetAttribute("action")))
            seen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await reviewer.OpenAsync(address + "?phan=phu-luc");
        page = await reviewer.OpenAsync(unread);
        page.QuerySelector("#cac-doan [role=status]")!.TextContent.ShouldContain("1 trên 2 đoạn chưa xem");
        page.QuerySelector(".seen-passages li span")!.TextContent.ShouldBe(first);
        var tick = page.QuerySelector("input[type=checkbox][name=passages]")!.GetAttribute("value")!;
        using (await reviewer.SubmitAsync(unread, [("passages", tick)], unread + "?handler=See"))
            (await reviewer.OpenAsync(unread)).QuerySelector("#cac-doan [role=status]")!.TextContent.ShouldContain("Đã xem cả 2 đoạn");
        using (var nothing = await reviewer.SubmitAsync(unread, [], unread + "?handler=See"))
            (await nothing.Content.ReadAsStringAsync()).ShouldContain("Chưa chọn đoạn nào");

        // Taken back, singly or as a step.
        using (await reviewer.SubmitAsync(unread, [("passages", tick)], unread + "?handler=Unsee"))
            (await reviewer.OpenAsync(unread)).QuerySelectorAll(".seen-passages li").ShouldHaveSingleItem();
        var undo = (IHtmlFormElement)(await reviewer.OpenAsync(unread)).QuerySelector("form[action*='handler=Undo']")!;
        using (var undone = await reviewer.SubmitAsync(unread, Fields(undo), undo.GetAttribute("action")))
            undone.Headers.Location!.OriginalString.ShouldBe(unread);
        (await reviewer.OpenAsync(unread)).QuerySelectorAll(".seen-passages li").Length.ShouldBe(2);
    }

    private static List<(string Name, string Value)> Fields(IHtmlFormElement form) =>
        [.. form.QuerySelectorAll("input[name]").Where(e => e.GetAttribute("name") != "__RequestVerificationToken").Select(e => (e.GetAttribute("name")!, e.GetAttribute("value") ?? ""))];

    private async Task<string> OpenAsync(PlanReading reading) => "/lam-viec/nhap-ke-hoach/" + await site.Database.OpenReviewAsync(reading);
}
