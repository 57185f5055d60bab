using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>What a coordinator does with a plan in a browser, step by step.</summary>
internal sealed partial class PlanJourney(IPage page, bool scripts)
{
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(90);

    private string review = "";

    public async Task UploadAsync(string path)
    {
        await page.GotoAsync("/lam-viec/nhap-ke-hoach");
        await page.SetInputFilesAsync("#tep", path);
        await page.Locator("form:has(#tep) button[type=submit]").ClickAsync();
        for (var waited = TimeSpan.Zero; waited < Reading && await page.Locator(".review-tabs").CountAsync() == 0; waited += TimeSpan.FromSeconds(1))
        {
            await page.WaitForTimeoutAsync(1000);
            if (!scripts)
                await page.ReloadAsync();
        }
        await Assertions.Expect(page.Locator(".review-tabs").First).ToBeVisibleAsync();
        review = new Uri(page.Url).AbsolutePath;
    }

    public async Task SeeComparisonAsync()
    {
        await page.GotoAsync(review + "/so-sanh");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("phiên bản 2", new() { IgnoreCase = true });
        (await page.Locator("main .plan-tabs .count").AllInnerTextsAsync()).Sum(count => int.Parse(count, CultureInfo.InvariantCulture)).ShouldBePositive();
    }

    /// <summary>Follows what is proposed for every item that waits for a decision.</summary>
    public async Task DecideAsync()
    {
        await page.GotoAsync(review + "/so-sanh");
        var waiting = page.Locator("main .plan-tabs a").First.Locator(".count");
        for (var left = await NumberAsync(waiting); left > 0;)
        {
            var decision = page.Locator("article.change details.decision[open]").First;
            await decision.Locator("input[name=reason]").FillAsync("Theo văn bản sửa đổi");
            await decision.Locator("button[type=submit]").ClickAsync();
            (await page.Locator("[role=alert]").AllInnerTextsAsync()).ShouldBeEmpty();
            await page.GotoAsync(review + "/so-sanh");
            // One decision may settle others.
            var now = await NumberAsync(waiting);
            now.ShouldBeLessThan(left);
            left = now;
        }
    }

    /// <returns>The plan's address word.</returns>
    public async Task<string> ConfirmAsync()
    {
        await page.GotoAsync(review + "/xac-nhan");
        foreach (var box in await page.Locator("input[name=seen]").AllAsync())
            await box.CheckAsync();
        await page.Locator("form:has(input[name=version]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(PlanAddress());
        return PlanAddress().Match(page.Url).Groups[1].Value;
    }

    public async Task ShouldRunAsync(string slug)
    {
        await page.GotoAsync($"/lam-viec/ke-hoach/{slug}/cong-viec");
        (await page.Locator("table.work-table tbody tr").CountAsync()).ShouldBePositive();
        await page.GotoAsync("/lam-viec");
        (await page.Locator("table.work-table tbody tr").CountAsync()).ShouldBePositive("the standing agency leads most of the plan");
    }

    public async Task ShouldHaveVersionsAsync(string slug, int versions)
    {
        await page.GotoAsync($"/ke-hoach/{slug}/phien-ban");
        (await page.Locator("ol.versions > li").CountAsync()).ShouldBe(versions);
    }

    public async Task ShouldBeWorkOfAsync(string slug, string unitCode)
    {
        await page.GotoAsync($"/lam-viec/ke-hoach/{slug}/cong-viec?don-vi={unitCode}");
        (await page.Locator("table.work-table tbody tr").CountAsync()).ShouldBePositive("the merged unit has the work of both");
    }

    /// <summary>The plan as it stood yesterday is told in its own words, whatever changed since.</summary>
    public async Task ShouldShowBaselineAsync(string slug)
    {
        var day = TimeProvider.System.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await page.GotoAsync($"/lam-viec/ke-hoach/{slug}/moc?ngay={day}");
        await Assertions.Expect(page.Locator(".as-of")).ToBeVisibleAsync();
        (await page.Locator("table.rows tbody tr").CountAsync()).ShouldBePositive();
    }

    private static async Task<int> NumberAsync(ILocator place) => int.Parse(await place.InnerTextAsync(), CultureInfo.InvariantCulture);

    [GeneratedRegex("/ke-hoach/([^/?#]+)")]
    private static partial Regex PlanAddress();
}
