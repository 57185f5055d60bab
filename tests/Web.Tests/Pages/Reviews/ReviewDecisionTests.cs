using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Web.Tests.Pages.Reviews;

/// <summary>Decisions of reviewers over plain forms: many at once, in turns, undone, and met by those of others.</summary>
public sealed class ReviewDecisionTests : IAsyncLifetime
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
    public async Task Ticked_items_are_accepted_at_once_and_those_changed_meanwhile_are_named()
    {
        var (id, address) = await OpenAsync();
        var page = await reviewer.OpenAsync(address + "?phan=phan-cong");
        var boxes = page.QuerySelectorAll("input[type=checkbox][form=chon-dung]").Select(b => b.GetAttribute("value")!).ToList();
        boxes.Count.ShouldBe(2);
        var action = page.GetElementById("chon-dung")!.GetAttribute("action")!;
        var item = await site.Database.ItemAsync(id, "tập huấn");
        await site.Database.RunAsync((EditItem edit) => edit.RunAsync(
            new EditItem.Request(id, item.Number, item.Version, item.Read<PlanTask>() with { Text = "Tập huấn cho phường." }), SampleReview.Second));

        using (var nothing = await reviewer.SubmitAsync(address, [], action))
            (await nothing.Content.ReadAsStringAsync()).ShouldContain("Chưa chọn mục nào");
        using var answer = await reviewer.SubmitAsync(address, boxes.Select(b => ("items", b)), action);
        var told = Parse(await answer.Content.ReadAsStringAsync());
        told.QuerySelector(".error-summary")!.TextContent.ShouldContain("Đã đánh dấu đúng 1 mục");
        told.QuerySelector(".stale-items a")!.TextContent.ShouldBe("Nhiệm vụ " + item.Number.ToString(CultureInfo.InvariantCulture));
        (await site.Database.ItemAsync(id, "Rà soát")).Decision.ShouldBe(ReviewDecision.Accepted);
    }

    [Fact]
    public async Task A_page_of_items_is_accepted_with_a_word_of_how_many_and_how_far_one_is()
    {
        var (_, address) = await OpenAsync();
        var page = await reviewer.OpenAsync(address + "?phan=phan-cong");
        var items = page.QuerySelectorAll("#danh-dau input[type=hidden][name=items]").Select(b => ("items", b.GetAttribute("value")!)).ToList();
        using var answer = await reviewer.SubmitAsync(address, items, page.QuerySelector("#danh-dau form:not([id])")!.GetAttribute("action")!);
        var told = (await reviewer.OpenAsync(answer.Headers.Location!.OriginalString)).QuerySelector("#dem-muc [role=status]")!.TextContent;
        told.ShouldContain("Đã đánh dấu đúng 2 mục.");
        told.ShouldContain("Đã xem 2 trên ");
    }

    [Fact]
    public async Task A_merged_task_shows_every_place_that_names_it()
    {
        var (id, address) = await OpenAsync();
        var (kept, other) = (await site.Database.ItemAsync(id, "Rà soát"), await site.Database.ItemAsync(id, "tập huấn"));
        (await site.Database.RunAsync((MergeItems merge) => merge.RunAsync(
            new MergeItems.Request(id, (kept.Number, kept.Version), [(other.Number, other.Version)]), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        var plan = (await site.Database.ConfirmAsync(id)).Value!;
        var tasks = await reviewer.OpenAsync("/ke-hoach/" + plan.Slug + "/nhiem-vu");
        var task = tasks.QuerySelectorAll("a[href*='/nhiem-vu/']").First(a => a.TextContent.Contains("Rà soát", StringComparison.Ordinal)).GetAttribute("href")!;
        (await reviewer.OpenAsync(task)).QuerySelector("section[aria-labelledby=noi-khac] li")!.TextContent.ShouldContain("tập huấn");
        address.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_known_can_be_given_another_meaning()
    {
        var (_, address) = await OpenAsync();
        var known = (await reviewer.OpenAsync(address + "/co-quan")).QuerySelector("section[aria-labelledby=da-ro] li")!;
        var change = await reviewer.OpenAsync(known.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
        var form = change.QuerySelector("#dang-doi form")!;
        ((IHtmlSelectElement)form.QuerySelector("select")!).Value.ShouldStartWith("u:");
        var name = form.QuerySelector("input[name=name]")!.GetAttribute("value")!;
        using (var changed = await reviewer.SubmitAsync(address + "/co-quan", [("name", name), ("meaning", "u:M02"), ("seen", form.QuerySelector("input[name=seen]")!.GetAttribute("value") ?? "")], address + "/co-quan?handler=Mean"))
            changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var list = (await reviewer.OpenAsync(address + "/co-quan")).QuerySelectorAll("section[aria-labelledby=da-ro] li").Select(li => li.TextContent).ToList();
        list.Single(line => line.Contains(name, StringComparison.Ordinal)).ShouldContain("do người rà soát chọn");
        using var nothing = await reviewer.SubmitAsync(address + "/co-quan", [("name", name), ("meaning", ""), ("seen", "")], address + "/co-quan?handler=Mean");
        (await nothing.Content.ReadAsStringAsync()).ShouldContain("Chưa chọn");
    }

    [Fact]
    public async Task Turning_the_pages_of_a_long_list_keeps_the_place()
    {
        var reading = SampleReview.WithoutAmendment();
        var (id, address) = await OpenAsync(reading with { Tasks = [.. Enumerable.Range(1, 120).Select(n => reading.Tasks[2] with { Text = "Việc số " + n.ToString(CultureInfo.InvariantCulture) })] });
        var second = await reviewer.OpenAsync(address + "?phan=phan-cong&thu-tu=van-ban&trang=2");
        var first = second.QuerySelector(".review-item")!.Id!;
        var links = second.QuerySelectorAll(".review-items .page-links a").ToDictionary(a => a.GetAttribute("rel") ?? a.TextContent.Trim(), a => a.GetAttribute("href")!, StringComparer.Ordinal);
        links["next"].ShouldContain("trang=3");
        var all = links.Single(l => l.Value.Contains("tat-ca", StringComparison.Ordinal)).Value;
        all.ShouldEndWith("#" + first);
        var whole = await reviewer.OpenAsync(all);
        whole.QuerySelectorAll(".review-item").Length.ShouldBe(120);
        whole.GetElementById(first).ShouldNotBeNull();
        // What is done there leads back there.
        var action = whole.QuerySelector("form[action*='handler=Accept&'], form[action$='handler=Accept']")!.GetAttribute("action")!;
        var item = await site.Database.ItemAsync(id, "Việc số 7");
        using var accepted = await reviewer.SubmitAsync(address, [("number", Plain(item.Number)), ("version", Plain(item.Version))], action);
        accepted.Headers.Location!.OriginalString.ShouldContain("trang=tat-ca");
        accepted.Headers.Location.OriginalString.ShouldEndWith("#muc-" + Plain(item.Number));
    }

    [Fact]
    public async Task Ten_thousand_tasks_are_turned_over_page_by_page()
    {
        var reading = SampleReview.WithoutAmendment();
        var (_, address) = await OpenAsync(reading with
        {
            Tasks = [.. Enumerable.Range(1, 10_000).Select(n => reading.Tasks[2] with { Text = string.Create(CultureInfo.InvariantCulture, $"Khảo sát cơ sở {n} thuộc cụm {n * 7} và tuyến {n * 3}.") })],
        });
        foreach (var query in new[] { "?phan=phan-cong", "?phan=phan-cong&trang=100", "?phan=phan-cong&trang=tat-ca" })
        {
            var page = await reviewer.OpenAsync(address + query);
            page.QuerySelectorAll(".review-item").Length.ShouldBe(50, query);
            page.QuerySelectorAll(".review-items .page-links a").Length.ShouldBeLessThan(12, query);
        }
        (await reviewer.OpenAsync(address + "/xac-nhan")).QuerySelectorAll(".checklist li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Changed_words_of_a_time_are_computed_anew_and_a_day_by_hand_stays()
    {
        var (id, address) = await OpenAsync();
        var number = (await site.Database.ItemAsync(id, "cơ sở dữ liệu")).Number;
        var page = address + "/muc/" + Plain(number);
        var fields = Fields(await reviewer.OpenAsync(page));
        using (var tried = await reviewer.SubmitAsync(page, With(fields, ("time-text", "Quý III/2027")), page + "?handler=Time"))
        {
            var computed = Parse(await tried.Content.ReadAsStringAsync());
            computed.GetElementById("o-time-to")!.GetAttribute("value").ShouldBe("2027-09-30");
            computed.QuerySelector(".time-rule")!.TextContent.ShouldContain("30/09/2027 (theo quý");
            computed.QuerySelector("form:has(#o-text)")!.GetAttribute("action").ShouldBe(page, "what is saved next is the item, not its days only");
            (await site.Database.ItemAsync(id, "cơ sở dữ liệu")).Read<PlanTask>().Time.Text.ShouldBe("Đến năm 2028");
        }
        using (var saved = await reviewer.SubmitAsync(page, With(fields, ("time-text", "Quý III/2027"))))
            saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var time = (await site.Database.ItemAsync(id, "cơ sở dữ liệu")).Read<PlanTask>().Time;
        time.ShouldBe(new TimeFrame("Quý III/2027", TimeKind.Date, new DateOnly(2027, 7, 1), new DateOnly(2027, 9, 30)));
        (await reviewer.OpenAsync(address + "?phan=phu-luc")).QuerySelector(".item-notes")!.TextContent.ShouldContain("30/09/2027 (theo quý");

        fields = Fields(await reviewer.OpenAsync(page));
        using (var byHand = await reviewer.SubmitAsync(page, With(fields, ("time-text", "Quý III, IV/2027"), ("time-to", "2027-11-15"))))
            byHand.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.Database.ItemAsync(id, "cơ sở dữ liệu")).Read<PlanTask>().Time.To.ShouldBe(new DateOnly(2027, 11, 15));
        (await reviewer.OpenAsync(page)).QuerySelector(".time-rule")!.TextContent.ShouldContain("theo ngày người rà soát ghi");
    }

    [Fact]
    public async Task A_choice_of_others_is_shown_beside_ones_own_and_every_choice_can_be_undone()
    {
        var (id, address) = await OpenAsync();
        var agencies = address + "/co-quan";
        (string, string)[] Meaning(string meaning, string seen) => [("name", "Sở Khoa học và Công nghệ"), ("meaning", meaning), ("seen", seen)];
        using (var first = await reviewer.SubmitAsync(agencies, Meaning("u:M01", ""), agencies + "?handler=Mean"))
            first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var late = await reviewer.SubmitAsync(agencies, Meaning("u:M02", ""), agencies + "?handler=Mean"))
        {
            var conflict = Parse(await late.Content.ReadAsStringAsync()).QuerySelector(".conflict")!.TextContent;
            conflict.ShouldContain("Sở Công Thương");
            conflict.ShouldContain("Sở Tài chính");
        }
        var confirm = address + "/xac-nhan";
        var purpose = (await reviewer.OpenAsync(confirm)).QuerySelector("input[name=seenPurpose]")!.GetAttribute("value")!;
        var plan = (await reviewer.OpenAsync(confirm)).QuerySelectorAll("#amends option")[^1].GetAttribute("value")!;
        using (var chosen = await reviewer.SubmitAsync(confirm, [("amends", plan), ("seenPurpose", purpose)], confirm + "?handler=Purpose"))
            chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var late = await reviewer.SubmitAsync(confirm, [("amends", ""), ("seenPurpose", purpose)], confirm + "?handler=Purpose"))
            Parse(await late.Content.ReadAsStringAsync()).QuerySelector(".conflict")!.TextContent.ShouldContain("Kế hoạch mới");

        foreach (var page in new[] { confirm, agencies })
        {
            var undo = (IHtmlFormElement)(await reviewer.OpenAsync(page)).QuerySelector("form[action*='handler=Undo']")!;
            using var undone = await reviewer.SubmitAsync(page, Fields(undo), undo.GetAttribute("action"));
            undone.Headers.Location!.OriginalString.ShouldBe(page);
        }
        (await site.Database.ReviewAsync(id)).AmendsPlanId.ShouldBeNull();
        (await reviewer.OpenAsync(agencies)).QuerySelector("section[aria-labelledby=chua-ro]")!.TextContent.ShouldContain("Sở Khoa học và Công nghệ");
    }

    [Fact]
    public async Task What_an_amendment_leaves_open_stands_in_the_checklist_and_blocks()
    {
        var reading = SampleAmendment.Reading();
        var id = await site.Database.OpenAmendmentAsync(
            (await site.Database.RunAsync((ReviewQueries q) => q.PlansAsync()))[0].Id, reading with { Tasks = [reading.Tasks[1], reading.Tasks[2], reading.Tasks[0] with { Text = "Mở lớp dạy thêu." }] });
        var confirm = await reviewer.OpenAsync("/lam-viec/nhap-ke-hoach/" + id + "/xac-nhan");
        var check = confirm.QuerySelector(".checklist .blocks")!;
        check.TextContent.ShouldContain("Còn 1 mục của kế hoạch được sửa đổi chưa quyết định");
        confirm.QuerySelector("form:has(input[name=version]) button[type=submit]").ShouldBeNull();
        (await reviewer.OpenAsync(check.QuerySelector("a")!.GetAttribute("href")!)).QuerySelectorAll("article.card").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_created_from_a_review_takes_its_name_along_and_comes_back_known()
    {
        var (_, address) = await OpenAsync();
        using var keeper = await site.SignedInAsync(Role.Administrator);
        using var both = await site.SignedInAsync(Role.Coordinator, "M02");
        var link = (await both.OpenAsync(address + "/co-quan")).QuerySelector("a[href*='/don-vi/them']");
        var who = link is null ? keeper : both;
        link ??= (await keeper.OpenAsync(address + "/co-quan")).QuerySelector("a[href*='/don-vi/them']");
        var create = link!.GetAttribute("href")!;
        var form = await who.OpenAsync(create);
        ((IHtmlInputElement)form.GetElementById("ten")!).Value.ShouldBe("Sở Khoa học và Công nghệ");
        ((IHtmlSelectElement)form.GetElementById("loai")!).Value.ShouldBe("Department");
        using var made = await who.SubmitAsync(create, [("ten", "Sở Khoa học, Công nghệ tỉnh Mẫu"), ("ma", "M07"), ("loai", "Department")]);
        made.Headers.Location!.OriginalString.ShouldBe(address + "/co-quan");
        (await reviewer.OpenAsync(address + "/co-quan")).QuerySelector("section[aria-labelledby=da-ro]")!.TextContent.ShouldContain("Sở Khoa học, Công nghệ tỉnh Mẫu");
    }

    [Fact]
    public async Task The_second_who_confirms_sees_the_result_of_the_first()
    {
        var (_, address) = await OpenAsync(SampleReview.WithoutAmendment() with { Facts = new PlanFacts { Number = "77/KH-UBND", Date = new DateOnly(2026, 3, 9), Title = "Kế hoạch bảy mươi bảy" } });
        using var second = await site.SignedInAsync(Role.Coordinator, "M02");
        var confirm = address + "/xac-nhan";
        var page = await reviewer.OpenAsync(confirm);
        var fields = page.QuerySelectorAll("input[name=seen]").Select(i => ("seen", i.GetAttribute("value")!)).Append(("version", page.QuerySelector("input[name=version]")!.GetAttribute("value")!)).ToList();
        var token = page.QuerySelector("form:has(input[name=version]) input[name=__RequestVerificationToken]");
        token.ShouldNotBeNull();
        var secondToken = (await second.OpenAsync(confirm)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using (var first = await reviewer.SubmitAsync(confirm, fields))
            first.Headers.Location!.OriginalString.ShouldStartWith("/lam-viec/ke-hoach/77-kh-ubnd-2026?");
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", secondToken)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        using var late = await second.Client.PostAsync(new Uri(confirm, UriKind.Relative), content);
        late.Headers.Location!.OriginalString.ShouldBe(address);
        var told = (await second.OpenAsync(address)).QuerySelector(".all-clear")!;
        told.TextContent.ShouldContain("đã xác nhận lúc");
        told.QuerySelector("a[href='/ke-hoach/77-kh-ubnd-2026']").ShouldNotBeNull();
        // The units see their work at once.
        (await reviewer.OpenAsync("/lam-viec/ke-hoach/77-kh-ubnd-2026/cong-viec")).QuerySelectorAll("td.task-text").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_amendment_of_a_plan_not_in_Xanh_says_so_and_the_way_on()
    {
        var (_, address) = await OpenAsync(SampleReading.Of());
        var confirm = address + "/xac-nhan";
        var check = (await reviewer.OpenAsync(confirm)).QuerySelector(".checklist .blocks")!.TextContent;
        check.ShouldContain("3/KH-UBND");
        check.ShouldContain("Nhập văn bản đó trước");
        using (var asNew = await reviewer.SubmitAsync(confirm, [("amends", "")], confirm + "?handler=Purpose"))
            asNew.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await reviewer.OpenAsync(confirm)).QuerySelector(".checklist .blocks").ShouldBeNull();
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static List<(string Name, string Value)> Fields(IHtmlDocument page) => Fields((IHtmlFormElement)page.QuerySelector("main form")!);

    private static List<(string Name, string Value)> Fields(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(e => e.GetAttribute("name") != "__RequestVerificationToken").Select(e => (e.GetAttribute("name")!, e switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => e.GetAttribute("value") ?? "",
        })),
    ];

    private static IEnumerable<(string, string)> With(List<(string Name, string Value)> fields, params (string Name, string Value)[] other) =>
        fields.Where(f => !other.Any(o => o.Name == f.Name)).Concat(other);

    private async Task<(Guid Id, string Address)> OpenAsync(PlanReading? reading = null)
    {
        var id = await site.Database.OpenReviewAsync(reading);
        return (id, "/lam-viec/nhap-ke-hoach/" + id);
    }
}
