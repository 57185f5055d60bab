using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Reviews;

/// <summary>Choices of a reviewer over plain forms: which items are one work and whose time holds, whom names mean, who owes, why an item is left out.</summary>
public sealed class ReviewChoiceTests : IAsyncLifetime
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
    public async Task Of_work_that_seems_the_same_single_items_are_merged_and_the_time_that_holds_is_chosen()
    {
        var reading = SampleReview.WithoutAmendment();
        const string text = "Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ của tỉnh.";
        var id = await site.Database.OpenReviewAsync(reading with
        {
            Tasks =
            [
                reading.Tasks[0] with { Text = text },
                reading.Tasks[0] with { Text = text, Origin = TaskOrigin.Assignment, Time = new TimeFrame("Hằng năm", TimeKind.Annual, null, null), Evidence = SampleReading.At("Tổ chức tập huấn cho cán bộ xã.") },
                reading.Tasks[0] with { Text = text + " Xong sớm.", Origin = TaskOrigin.Solution, Time = TimeFrame.None, Evidence = SampleReading.At("Rà soát quy hoạch cụm công nghiệp.") },
            ],
        });
        var address = "/lam-viec/nhap-ke-hoach/" + id;
        var same = address + "/trung-nhau";
        var page = await reviewer.OpenAsync(same);
        var boxes = page.QuerySelectorAll("input[name=chosen]").Select(b => b.GetAttribute("value")!).ToList();
        boxes.Count.ShouldBe(3);
        var times = page.QuerySelectorAll("input[name=time]");
        times.Select(t => page.QuerySelector($"label[for={t.Id}]")!.TextContent.Trim()).ShouldBe(["Đến năm 2028 (Nhiệm vụ " + Number(boxes[0]) + ")", "Hằng năm (Nhiệm vụ " + Number(boxes[1]) + ")"]);
        using (var one = await reviewer.SubmitAsync(same, [("chosen", boxes[0]), ("into", boxes[0])], same + "?handler=Merge"))
            (await one.Content.ReadAsStringAsync()).ShouldContain("ít nhất hai mục");
        // Without a word on the time nothing is merged, and the ticks stay.
        using (var silent = await reviewer.SubmitAsync(same, [("chosen", boxes[0]), ("chosen", boxes[1]), ("into", boxes[1])], same + "?handler=Merge"))
        {
            var refused = Parse(await silent.Content.ReadAsStringAsync());
            refused.QuerySelector(".error-summary")!.TextContent.ShouldContain("thời gian khác nhau");
            refused.QuerySelectorAll("input[name=chosen][checked]").Length.ShouldBe(2);
            refused.QuerySelector("input[name=into][checked]")!.GetAttribute("value").ShouldBe(boxes[1]);
        }
        using (var merged = await reviewer.SubmitAsync(same, [("chosen", boxes[0]), ("chosen", boxes[1]), ("into", boxes[0]), ("time", Number(boxes[1]))], same + "?handler=Merge"))
            merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var kept = (await site.Database.ReviewAsync(id)).Items.Single(i => Plain(i.Number) == Number(boxes[0]));
        kept.Read<PlanTask>().Time.Text.ShouldBe("Hằng năm");
        // The third one is still asked about, the merged one is told at the task, with a link into the source.
        (await reviewer.OpenAsync(same)).QuerySelectorAll("input[name=chosen]").Length.ShouldBe(2);
        var item = (await reviewer.OpenAsync(address + "?muc=" + Number(boxes[0]))).QuerySelector("#muc-" + Number(boxes[0]))!;
        item.QuerySelector(".item-notes")!.TextContent.ShouldContain("Gộp từ");
        item.QuerySelectorAll(".item-notes a").Single().GetAttribute("href").ShouldBe(address + "?muc=" + Number(boxes[1]) + "#cho-" + Number(boxes[1]));

        var plan = (await site.Database.ConfirmAsync(id)).Value!;
        var task = await reviewer.OpenAsync("/ke-hoach/" + plan.Slug + "/nhiem-vu/1");
        var place = task.QuerySelector("section[aria-labelledby=noi-khac] a")!.GetAttribute("href")!;
        (await reviewer.OpenAsync(place.Split('#')[0])).GetElementById(place.Split('#')[1]).ShouldNotBeNull();
    }

    [Fact]
    public async Task Names_are_saved_all_at_once_and_one_member_without_a_name_keeps_the_choice()
    {
        await site.Database.RunAsync((CreateGroup create) => create.RunAsync(new CreateGroup.Request("Các sở mẫu", [], [UnitKind.Department], []), Actor.Xanh));
        var reading = SampleReview.WithoutAmendment();
        var id = await site.Database.OpenReviewAsync(reading with { Tasks = [reading.Tasks[0] with { Coordinate = ["Hội Nghề mẫu", "Trường Dạy mẫu", "Viện Đo mẫu"] }, reading.Tasks[1] with { Lead = ["Các sở mẫu"] }] });
        var agencies = "/lam-viec/nhap-ke-hoach/" + id + "/co-quan";
        var page = await reviewer.OpenAsync(agencies);
        var form = (IHtmlFormElement)page.QuerySelector("form[action*='handler=MeanAll']")!;
        form.QuerySelectorAll("input[name=name]").Length.ShouldBe(3);
        page.QuerySelectorAll("section[aria-labelledby=chua-ro] a[href*='?muc=']").ShouldNotBeEmpty("each name leads to its tasks");
        List<(string, string)> fields = [];
        string[] meanings = ["-", "u:M02", ""];
        foreach (var (name, at) in form.QuerySelectorAll("input[name=name]").Select((e, i) => (e.GetAttribute("value")!, i)))
            fields.AddRange([("name", name), ("seen", ""), ("meaning", meanings[at])]);
        using (var saved = await reviewer.SubmitAsync(agencies, fields, form.GetAttribute("action")))
            saved.Headers.Location!.OriginalString.ShouldBe(agencies + "?da-luu=2");
        page = await reviewer.OpenAsync(agencies + "?da-luu=2");
        page.QuerySelector(".saved")!.TextContent.ShouldBe("Đã lưu 2 tên.");
        page.QuerySelectorAll("form[action*='handler=MeanAll'] input[name=name]").Length.ShouldBe(1);
        using (var nothing = await reviewer.SubmitAsync(agencies, [("name", "Viện Đo mẫu"), ("seen", ""), ("meaning", "")], agencies + "?handler=MeanAll"))
            (await nothing.Content.ReadAsStringAsync()).ShouldContain("Chưa chọn tên nào");

        var owing = (IHtmlFormElement)page.QuerySelector("form[action*='handler=Owing']")!;
        string Field(string name) => owing.QuerySelector($"input[name={name}]")!.GetAttribute("value") ?? "";
        using var unnamed = await reviewer.SubmitAsync(
            agencies, [("group", Field("group")), ("role", Field("role")), ("origin", Field("origin")), ("seen", Field("seen")), ("rule", "NamedMember"), ("member", "")], agencies + "?handler=Owing");
        var shown = Parse(await unnamed.Content.ReadAsStringAsync());
        ((IHtmlSelectElement)shown.QuerySelector("select[name=rule]")!).Value.ShouldBe("NamedMember");
        var member = shown.QuerySelector("select[name=member][aria-invalid=true]")!;
        shown.GetElementById(member.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("Chọn thành viên báo cáo");
        shown.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#" + member.Id);
    }

    [Fact]
    public async Task An_item_is_left_out_for_a_common_reason_and_one_goes_on_at_its_place()
    {
        var id = await site.Database.OpenReviewAsync();
        var address = "/lam-viec/nhap-ke-hoach/" + id;
        var list = await reviewer.OpenAsync(address + "?phan=phan-cong&thu-tu=van-ban");
        var items = list.QuerySelectorAll(".review-item").Select(i => i.Id!).ToList();
        items.Count.ShouldBe(2);
        list.QuerySelector(".review-items .form-buttons a")!.TextContent.ShouldStartWith("Thẻ tiếp theo:");
        var ignore = list.QuerySelector(".review-item a[href*='/bo-qua']")!.GetAttribute("href")!;
        var form = (IHtmlFormElement)(await reviewer.OpenAsync(ignore)).QuerySelector("form:has(#reason)")!;
        var common = form.QuerySelector("input[name=common]")!.GetAttribute("value")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Where(e => e.GetAttribute("name") != "__RequestVerificationToken").Select(e => (e.GetAttribute("name")!, e.GetAttribute("value") ?? "")).ToList();
        using (var nothing = await reviewer.SubmitAsync(ignore, fields.Append(("reason", "")), form.GetAttribute("action")))
            (await nothing.Content.ReadAsStringAsync()).ShouldContain("Hãy ghi lý do");
        using var left = await reviewer.SubmitAsync(ignore, fields.Append(("common", common)).Append(("reason", "")), form.GetAttribute("action"));
        var back = left.Headers.Location!.OriginalString;
        back.ShouldEndWith("#" + items[1]);
        var page = await reviewer.OpenAsync(back.Split('#')[0]);
        page.QuerySelector("#dem-muc [role=status]")!.TextContent.ShouldContain("Đã bỏ qua mục " + items[0]["muc-".Length..]);
        page.GetElementById(items[1]).ShouldNotBeNull();
        (await site.Database.ReviewAsync(id)).Items.Single(i => "muc-" + Plain(i.Number) == items[0]).Reason.ShouldBe(common);
    }

    private static string Number(string key) => key.Split(':')[0];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
