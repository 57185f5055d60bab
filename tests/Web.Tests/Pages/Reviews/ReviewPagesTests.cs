using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;

namespace Xanh.Web.Tests.Pages.Reviews;

public sealed class ReviewPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/nhap-ke-hoach";

    private const string PlanText =
        """
        ỦY BAN NHÂN DÂN TỈNH MẪU
        Số: 45/KH-UBND
        Mẫu, ngày 12 tháng 5 năm 2026
        KẾ HOẠCH
        Phát triển công nghiệp môi trường giai đoạn 2026 - 2030
        Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
        I. MỤC TIÊU
        - Đến năm 2030, ít nhất 80% cơ sở sản xuất áp dụng sản xuất sạch hơn.
        II. NHIỆM VỤ, GIẢI PHÁP
        - Xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh.
        - Tổ chức tập huấn kiểm toán năng lượng cho doanh nghiệp nhỏ và vừa.
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Công Thương
        - Chủ trì xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh, hoàn thành trước ngày 30/6/2020.
        - Báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.
        2. Sở Tài chính
        - Bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách hằng năm.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Văn Mẫu
        """;

    private Site site = null!;
    private Visitor visitor = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync();
        visitor = await site.SignedInAsync(Role.Coordinator);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task From_upload_to_running_plan_by_plain_forms()
    {
        var review = await UploadedAsync();
        var page = await visitor.OpenAsync(review);
        page.QuerySelectorAll(".review-item").ShouldNotBeEmpty();
        foreach (var item in page.QuerySelectorAll(".review-item .to-source"))
            item.GetAttribute("data-find").ShouldNotBeNull();

        // Every part of the review is whole: one heading, no key without a text.
        foreach (var part in new[] { "", "?phan=giai-phap", "/trung-nhau", "/co-quan", "/chua-doc", "/them", "/xac-nhan", "/huy", Item(page), Item(page) + "/bo-qua" })
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var whole = await visitor.OpenAsync((part.StartsWith('/') && part.StartsWith(review, StringComparison.Ordinal) ? "" : review) + part + (part.Contains('?') ? "&" : "?") + "lang=" + language);
                whole.QuerySelectorAll("h1").Length.ShouldBe(1, part);
                whole.Body!.TextContent.ShouldNotMatch(@"\b(review|field|check|step|owing|mark|mark-short|refusal|column|role)\.[a-zA-Z-]+\b", part);
                foreach (var input in whole.QuerySelectorAll("input:not([type=hidden]):not([type=search]), select, textarea"))
                    whole.QuerySelector("label[for='" + input.Id + "']").ShouldNotBeNull(part + " " + input.OuterHtml);
            }
        }

        // What solution and assignment both name is proposed and merged.
        await visitor.OpenAsync(review + "?lang=vi");
        var alike = await visitor.OpenAsync(review + "/trung-nhau");
        var merge = Forms(alike).First(f => f.GetAttribute("action")?.Contains("handler=Merge", StringComparison.Ordinal) == true);
        var chosen = merge.QuerySelectorAll("input[name=chosen]").Select(i => ("chosen", i.GetAttribute("value")!));
        (await SendAsync(merge, review + "/trung-nhau", [.. chosen, ("into", merge.QuerySelector("input[name=into]")!.GetAttribute("value")!)])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        // An item is edited, another ignored.
        var list = await visitor.OpenAsync(review + "?phan=giai-phap");
        var task = Item(list);
        var form = Forms(await visitor.OpenAsync(task)).First(f => f.QuerySelector("textarea[name=text]") is not null);
        (await SendAsync(form, task, ("text", "Tổ chức tập huấn cho doanh nghiệp nhỏ."), ("lead", "Sở Công Thương"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.OpenAsync(review + "?phan=giai-phap")).Body!.TextContent.ShouldContain("Tổ chức tập huấn cho doanh nghiệp nhỏ.");
        var target = Item(await visitor.OpenAsync(review + "?phan=chi-tieu"));
        (await SendAsync(await FormAsync(target + "/bo-qua", "reason"), target + "/bo-qua", ("reason", ""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(await FormAsync(target + "/bo-qua", "reason"), target + "/bo-qua", ("reason", "Lặp lại"))).Headers.Location!.OriginalString.ShouldBe(review + "?phan=chi-tieu#cac-muc");

        // Without the ticks it is not confirmed; with them it is, once.
        var confirm = review + "/xac-nhan";
        var checks = await visitor.OpenAsync(confirm);
        var codes = checks.QuerySelectorAll("input[name=seen]").Select(i => i.GetAttribute("value")!).ToList();
        codes.ShouldNotBeEmpty();
        (await SendAsync(await FormAsync(confirm, "version"), confirm)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var done = await SendAsync(await FormAsync(confirm, "version"), confirm, [.. codes.Select(c => ("seen", c))]);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var running = done.Headers.Location!.OriginalString;
        running.ShouldStartWith("/lam-viec/ke-hoach/45-kh-ubnd-2026");
        (await visitor.OpenAsync(running)).QuerySelector(".saved")!.TextContent.ShouldContain("đã được xác nhận");
        const string plan = "/ke-hoach/45-kh-ubnd-2026";
        (await visitor.OpenAsync(plan + "/nhiem-vu")).Body!.TextContent.ShouldContain("Tổ chức tập huấn cho doanh nghiệp nhỏ.");
        (await visitor.OpenAsync(review)).QuerySelector(".all-clear a")!.GetAttribute("href").ShouldBe(plan);

        // The same file again leads to the first.
        var again = await UploadAsync(PlanText);
        var refused = await again.Content.ReadAsStringAsync();
        refused.ShouldContain("href=\"" + plan + "\"");
    }

    [Fact]
    public async Task A_stale_edit_shows_both_texts_and_loses_neither()
    {
        var review = await UploadedAsync();
        var task = Item(await visitor.OpenAsync(review + "?phan=giai-phap"));
        using var second = await site.SignedInAsync(Role.Coordinator, "M02");
        var stale = await FormAsync(task, "text");
        (await SendAsync(await FormAsync(task, "text"), task, ("text", "Bản của người thứ nhất"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var answer = await SendAsync(stale, task, ("text", "Bản của người thứ hai"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("Bản của người thứ nhất");
        page.ShouldContain("Bản của người thứ hai");
        var again = Forms(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page)).First(f => f.QuerySelector("textarea[name=text]") is not null);
        (await SendAsync(again, task)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.OpenAsync(task)).QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe("Bản của người thứ hai");
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_refused_in_words_and_stays_in_the_field()
    {
        var review = await UploadedAsync();
        var task = Item(await visitor.OpenAsync(review + "?phan=giai-phap"));
        var huge = new string('ă', 1 << 20);
        using var answer = await SendAsync(await FormAsync(task, "text"), task, ("text", huge));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("20000");
        page.ShouldContain(huge);
    }

    [Fact]
    public async Task A_forged_form_changes_nothing()
    {
        var review = await UploadedAsync();
        using var content = new FormUrlEncodedContent([new("reason", "giả mạo")]);
        using var answer = await visitor.Client.PostAsync(new Uri(review + "/huy", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.OpenAsync(review)).QuerySelectorAll(".review-item").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_says_why()
    {
        using var answer = await UploadAsync("Kính gửi: các cơ quan\nGiấy mời họp lúc 8 giờ ngày mai tại hội trường.\n");
        var review = answer.Headers.Location!.OriginalString;
        await ReadAsync(review);
        (await visitor.OpenAsync(review)).QuerySelector(".empty-note")!.TextContent.ShouldContain("không phải là văn bản kế hoạch");
    }

    [Fact]
    public async Task A_missing_review_is_not_found()
    {
        using var answer = await visitor.GetAsync(List + "/" + Guid.NewGuid());
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Item(IHtmlDocument page) =>
        page.QuerySelectorAll(".item-actions a").First(a => a.GetAttribute("href")!.Contains("/muc/", StringComparison.Ordinal)).GetAttribute("href")!;

    private static IEnumerable<IHtmlFormElement> Forms(IHtmlDocument page) => page.QuerySelectorAll("main form").OfType<IHtmlFormElement>();

    private async Task<string> UploadedAsync()
    {
        using var answer = await UploadAsync(PlanText);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var review = answer.Headers.Location!.OriginalString;
        await ReadAsync(review);
        return review;
    }

    private async Task<HttpResponseMessage> UploadAsync(string text)
    {
        var token = (await visitor.OpenAsync(List)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "tep", "ke-hoach-45.txt" },
        };
        return await visitor.Client.PostAsync(new Uri(List, UriKind.Relative), content);
    }

    /// <summary>Until the server has read it.</summary>
    private async Task ReadAsync(string review)
    {
        var id = Guid.Parse(review.Split('/')[^1]);
        for (var i = 0; i < 300; i++)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var found = await scope.ServiceProvider.GetRequiredService<ReviewQueries>().FindAsync(id);
            if (found!.State is not (ReviewState.Uploaded or ReviewState.Reading))
                return;
            await Task.Delay(100);
        }
        throw new TimeoutException("The upload was not read.");
    }

    private async Task<IHtmlFormElement> FormAsync(string address, string field) =>
        Forms(await visitor.OpenAsync(address)).First(f => f.QuerySelector($"[name={field}]") is not null);

    /// <summary>Sends a form as a browser would, with some fields filled in anew.</summary>
    private async Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, string page, params (string Name, string Value)[] filled)
    {
        var fields = form.QuerySelectorAll("input[name], textarea[name], select[name]")
            .Where(e => e.GetAttribute("type") is not ("checkbox" or "radio" or "submit"))
            .Select(e => (Name: e.GetAttribute("name")!, Value: e switch
            {
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value ?? "",
                _ => e.GetAttribute("value") ?? "",
            }))
            .Where(f => filled.All(x => x.Name != f.Name))
            .Concat(filled);
        using var content = new FormUrlEncodedContent(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        var action = form.GetAttribute("action");
        return await visitor.Client.PostAsync(new Uri(string.IsNullOrEmpty(action) ? page : action, UriKind.Relative), content);
    }
}
