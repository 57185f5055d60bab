using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>A unit's officer fills in a report on a line that is cut, whose sign-in expires meanwhile, while somebody else changes the same answer.</summary>
public sealed class OfflineReportTests(BrowserFixture site)
{
    private const string UserName = "baocao.taichinh";
    private const string Note = "note";

    // The page is kept by the worker, with what it needs.
    internal const string IsKept =
        "async () => { const kept = await caches.match(location.pathname); return !!kept && !!navigator.serviceWorker.controller && (await (await caches.open('xanh-reports-1')).keys()).length > 5; }";

    [Fact]
    public async Task What_is_typed_without_a_connection_outlives_reload_and_sign_in_and_meets_what_others_saved()
    {
        var page = await site.OpenAsync("/lam-viec", visitor: await SignedIn.AsAsync(site.Address, UserName, BrowserFixture.DemoPassword));
        await page.Locator(".owed-list .btn-row").First.ClickAsync();
        await Assertions.Expect(page.Locator("#bao-cao")).ToBeVisibleAsync();
        var address = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync(IsKept);
        var number = page.Locator("input[inputmode=decimal]").First;
        var key = (await number.GetAttributeAsync("name"))![2..];
        var words = page.Locator("#f-note");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();

        await page.Context.SetOfflineAsync(true);
        await number.FillAsync("mười hai");
        await Assertions.Expect(ErrorOf(page, key)).ToContainTextAsync("1.234,5");
        await number.FillAsync("1.250");
        await Assertions.Expect(ErrorOf(page, key)).ToHaveTextAsync("");
        await words.FillAsync("Ghi khi mất mạng.");
        await Assertions.Expect(page.Locator("#trang-thai")).ToContainTextAsync("2 mục");
        await page.ReloadAsync();
        await Assertions.Expect(number).ToHaveValueAsync("1.250");
        await Assertions.Expect(words).ToHaveValueAsync("Ghi khi mất mạng.");

        await SaveElsewhereAsync(address, key, "1.300");
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);
        await page.Locator("#trang-thai a").ClickAsync();
        await page.FillAsync("[name=ten-dang-nhap]", UserName);
        await page.FillAsync("[name=mat-khau]", BrowserFixture.DemoPassword);
        await page.PressAsync("[name=mat-khau]", "Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(address + "$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        await Assertions.Expect(page.Locator(".both-texts")).ToContainTextAsync("1.300");
        await Assertions.Expect(number).ToHaveValueAsync("1.250");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await Assertions.Expect(page.Locator("#trang-thai")).ToHaveAttributeAsync("data-kind", "bad");
        await page.Locator(".both-texts button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#trang-thai")).ToHaveAttributeAsync("data-kind", "good");
        var kept = await StateAsync(address);
        (kept[key], kept[Note]).ShouldBe(("1250", "Ghi khi mất mạng."));
        await SignedOutAsync(page);
    }

    [Fact]
    public async Task Two_people_in_one_report_see_each_others_saved_change_without_loading_the_page()
    {
        var visitor = await SignedIn.AsAsync(site.Address, UserName, BrowserFixture.DemoPassword);
        var page = await site.OpenAsync("/lam-viec", visitor: visitor);
        await page.Locator(".owed-list .btn-row").First.ClickAsync();
        await Assertions.Expect(page.Locator("#bao-cao")).ToBeVisibleAsync();
        var address = new Uri(page.Url).AbsolutePath;
        var area = page.Locator("textarea[name^='v.work/']").First;
        var key = (await area.GetAttributeAsync("name"))![2..];
        await area.FillAsync("Đã mở hai lớp.");
        await Assertions.Expect(page.Locator("#trang-thai")).ToHaveAttributeAsync("data-kind", "good");
        (await StateAsync(address))[key].ShouldBe("Đã mở hai lớp.");
        await SaveElsewhereAsync(address, key, "Đã mở ba lớp.");
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await Assertions.Expect(area).ToHaveValueAsync("Đã mở ba lớp.");
        await page.Context.DisposeAsync();
    }

    private static ILocator ErrorOf(IPage page, string key) => page.Locator($"#f-{key.Replace('/', '-')}-loi");

    private static async Task SignedOutAsync(IPage page)
    {
        await page.GotoAsync("/dang-xuat");
        await page.Locator("form button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".all-clear")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("async () => (await caches.keys()).length + (await indexedDB.databases()).length + (await navigator.serviceWorker.getRegistrations()).length")).ShouldBe(0);
        await page.Context.DisposeAsync();
    }

    // The coordinator, who may write for every unit, saves over the same interface.
    private async Task SaveElsewhereAsync(string address, string key, string text)
    {
        using var client = site.People[0].NewClient();
        var live = await client.GetFromJsonAsync<JsonElement>(new Uri(address + "/trang-thai", UriKind.Relative));
        var seen = live.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("key").GetString() == key).GetProperty("seen").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address + "/luu", UriKind.Relative)) { Content = JsonContent.Create(new { mark = ",", fields = new[] { new { key, seen, text } } }) };
        request.Headers.Add("RequestVerificationToken", live.GetProperty("token").GetString());
        using var answer = await client.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"saved\"");
    }

    private async Task<Dictionary<string, string>> StateAsync(string address)
    {
        using var client = site.People[0].NewClient();
        var live = await client.GetFromJsonAsync<JsonElement>(new Uri(address + "/trang-thai", UriKind.Relative));
        return live.GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("key").GetString()!, f => f.GetProperty("value").GetString()!, StringComparer.Ordinal);
    }
}
