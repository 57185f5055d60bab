using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Recognition;
using Xanh.Programme.Registers;

namespace Xanh.Web.Tests.Pages.Recognition;

/// <summary>A round of an award through its pages.</summary>
public sealed class RecognitionPagesTests : IAsyncLifetime
{
    private const string List = "/lam-viec/khen-thuong";

    private Site site = null!;
    private Visitor keeper = null!;
    private Visitor juror = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.StartAsync(withPlan: false);
        await site.Database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M01", "Sở Công Thương", "department", null, []), new UnitRow("M02", "Sở Tài chính", "department", null, [])]), Actor.Xanh));
        var draft = RecordDraft.Of(new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "Giải Nhà máy xanh", ["criteria"] = "Năng lượng; 60; 10\nChất thải; 40; 20" });
        var saved = await site.Database.RunAsync((RegisterBook book) => book.FindByCode(Award.Register)!.SaveAsync(null, 0, draft, CultureInfo.GetCultureInfo("vi-VN"), Actor.Xanh));
        saved.Value!.Faults.ShouldBeEmpty();
        keeper = await site.SignedInAsync(Role.Coordinator);
        juror = await site.SignedInAsync(Role.Reporter, "M02");
    }

    public async ValueTask DisposeAsync()
    {
        juror.Dispose();
        keeper.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_round_is_opened_nominated_scored_decided_and_public()
    {
        var page = await keeper.OpenAsync(List);
        PageRules.ShouldBeWhole(page, List);
        var award = page.QuerySelector("#giai option")!.GetAttribute("value")!;
        var people = page.QuerySelectorAll("input[name=giam-khao]").Select(i => i.GetAttribute("value")!).ToList();
        people.Count.ShouldBe(2);
        var until = site.Services.GetRequiredService<TimeProvider>().GetUtcNow().Date.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string round;
        using (var opened = await keeper.SubmitAsync(List, [("giai", award), ("nam", "2026"), ("den-ngay", until), ("giam-khao", people[0]), ("giam-khao", people[1])]))
            round = opened.Headers.Location!.ToString().Split('?')[0];
        using (var again = await keeper.SubmitAsync(List, [("giai", award), ("nam", "2026"), ("den-ngay", until), ("giam-khao", people[0])]))
            again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var nominated = await juror.SubmitAsync(round, [("loai", "enterprise"), ("ten", "Công ty Một"), ("minh-chung", "Giảm 12 % điện.")], round + "?handler=Nominate"))
            nominated.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var own = await juror.OpenAsync(round);
        own.Body!.TextContent.ShouldNotContain("Điểm trung bình");
        var nomination = own.QuerySelector("main table tbody th a")!.GetAttribute("href")!;
        using (var wrong = await juror.SubmitAsync(nomination, [("diem", "11"), ("diem", "5")]))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var told = new HtmlParser().ParseDocument(await wrong.Content.ReadAsStringAsync());
            PageRules.ShouldBeWhole(told, "wrong");
            told.QuerySelector("#diem-0")!.GetAttribute("value").ShouldBe("11");
        }
        using (var scored = await juror.SubmitAsync(nomination, [("diem", "7"), ("diem", "5")]))
            scored.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var aside = await keeper.SubmitAsync(nomination, [("diem", ""), ("diem", ""), ("xung-dot", "Từng làm ở đó")]))
            aside.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var details = await keeper.OpenAsync(round);
        details.QuerySelector("main table tbody td[data-label='Điểm trung bình']")!.TextContent.ShouldBe("52");
        foreach (var address in new[] { List, round, nomination })
        {
            foreach (var language in new[] { "vi", "en" })
                PageRules.ShouldBeWhole(await keeper.OpenAsync(address + "?lang=" + language), address);
        }

        using var public1 = site.NewVisitor();
        (await public1.OpenAsync("/vinh-danh")).Body!.TextContent.ShouldNotContain("Công ty Một");
        var id = nomination[(nomination.LastIndexOf('/') + 1)..];
        using (var decided = await keeper.SubmitAsync(round, [("phien-ban", "0"), ("so", "125/QĐ-UBND"), ("ngay", "2026-03-01"), ("chon", id)], round + "?handler=Decide"))
            decided.StatusCode.ShouldBe(HttpStatusCode.Redirect, await decided.Content.ReadAsStringAsync());
        var roll = await public1.OpenAsync("/vinh-danh");
        PageRules.ShouldBeWhole(roll, "roll");
        roll.Body!.TextContent.ShouldContain("Công ty Một");
        roll.Body.TextContent.ShouldContain("125/QĐ-UBND");
        (await juror.OpenAsync(round)).Body!.TextContent.ShouldContain("Điểm trung bình");
    }
}
