using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>What the coordinator does in the play.</summary>
internal sealed partial class CoordinatorActs(Player person)
{
    private const string Periods = "/lam-viec/ky-bao-cao";

    private readonly IPage page = person.Page;

    /// <summary>A period that exactly these units report in.</summary>
    /// <param name="name">Also what its address is made of.</param>
    /// <param name="kind">Of the list of kinds of periods.</param>
    /// <param name="questionsOf">Address word of a period whose questions are asked again; null for work and questions of its own.</param>
    /// <returns>Its address word.</returns>
    public async Task<string> PrepareAsync(string name, string kind, DateOnly opens, DateOnly due, IReadOnlyList<string> units, string? questionsOf = null)
    {
        await person.GoAsync(Periods);
        await page.Locator($"a[href='{Periods}/them']").ClickAsync();
        await page.SelectOptionAsync("#loai-ky", kind);
        await page.Locator("form.filters button").ClickAsync();
        await Assertions.Expect(page.Locator($"#loai-ky option[value={kind}][selected]")).ToHaveCountAsync(1);
        await page.FillAsync("#ten", name);
        await page.FillAsync("#mo", Day(opens));
        await page.FillAsync("#han", Day(due));
        await page.FillAsync("#nhac", "2");
        await page.FillAsync("#bao-thu-truong", "2");
        await page.Locator("details:has(#hoi-don-vi) summary").ClickAsync();
        await page.SelectOptionAsync("#hoi-don-vi", units.Select(u => "unit:" + u));
        await page.CheckAsync("#chi-hoi");
        if (questionsOf is not null)
        {
            await page.UncheckAsync("#hoi-viec");
            await page.SelectOptionAsync("#cau-hoi-tu", questionsOf);
        }
        await page.Locator("form.stacked button[type=submit]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(FormAddress());
        return FormAddress().Match(page.Url).Groups[1].Value;
    }

    public async Task AskAsync(string slug, string question, string kind, string? unit)
    {
        await person.GoAsync($"{Periods}/{slug}/mau/them");
        await page.FillAsync("#cau-hoi", question);
        await page.CheckAsync("#kieu-" + kind);
        await page.CheckAsync("#bat-buoc");
        await page.FillAsync("#nho-nhat", "0");
        if (unit is not null)
            await page.FillAsync("#don-vi-tinh", unit);
        await page.Locator("form.stacked button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(question);
        new Uri(page.Url).AbsolutePath.ShouldBe($"{Periods}/{slug}/mau");
    }

    public async Task OpenAsync(string slug, int units)
    {
        await person.GoAsync($"{Periods}/{slug}/mo-dong");
        await page.Locator("form[action*='handler=Open'] button").ClickAsync();
        await Assertions.Expect(page.Locator("table.rows tbody tr")).ToHaveCountAsync(units);
    }

    /// <summary>Returns answers of a unit, each with a reason.</summary>
    public async Task ReturnAsync(string slug, string unit, params (string Key, string Reason)[] answers)
    {
        await person.GoAsync($"{Periods}/{slug}/bao-cao/{unit}");
        foreach (var (key, reason) in answers)
        {
            var box = page.Locator($"details:has(textarea[name='ly-do/{key}'])");
            await box.Locator("summary").ClickAsync();
            await box.Locator("textarea").FillAsync(reason);
        }
        await person.ShouldBeAccessibleAsync();
        await page.Locator("#tra-lai button").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".review-field.is-returned")).ToHaveCountAsync(answers.Length);
    }

    /// <summary>Sees what is different since the return, and approves.</summary>
    public async Task ApproveChangedAsync(string slug, string unit, params (string Now, string Before)[] changes)
    {
        await person.GoAsync($"{Periods}/{slug}/bao-cao/{unit}");
        await Assertions.Expect(page.Locator(".review-field.is-changed")).ToHaveCountAsync(changes.Length);
        foreach (var (now, before) in changes)
        {
            var changed = page.Locator(".review-field.is-changed", new() { HasText = now });
            await Assertions.Expect(changed).ToContainTextAsync(before);
        }
        await page.Locator("form[action*='handler=Approve'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
    }

    /// <summary>Approves everything that waits, in one go.</summary>
    public async Task ApproveAllAsync(string slug, int waiting)
    {
        await person.GoAsync($"{Periods}/{slug}?xem=Waiting");
        var boxes = page.Locator("input[name=chon]");
        await Assertions.Expect(boxes).ToHaveCountAsync(waiting);
        foreach (var box in await boxes.AllAsync())
            await box.CheckAsync();
        await page.Locator("form[action*='handler=Approve'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
    }

    /// <summary>The list of a period by state.</summary>
    /// <returns>Names of the units in it.</returns>
    public async Task<IReadOnlyList<string>> UnitsInAsync(string slug, string view)
    {
        await person.GoAsync($"{Periods}/{slug}?xem={view}");
        return await page.Locator("table.rows tbody th[scope=row]").AllInnerTextsAsync();
    }

    /// <summary>What was approved is told at the work itself, at once.</summary>
    /// <param name="part">What only this answer says.</param>
    public async Task ShouldBeToldAtWorkAsync(string slug, string unit, string part, string words)
    {
        await person.GoAsync($"{Periods}/{slug}/bao-cao/{unit}");
        await page.Locator(".card", new() { HasText = part }).Locator("h2 a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync(words);
    }

    /// <returns>The address of a new budget line with this much allotted.</returns>
    public async Task<string> AllotAsync(string unit, string purpose, string amount)
    {
        await person.GoAsync("/lam-viec/kinh-phi/them");
        await page.SelectOptionAsync("#don-vi", unit);
        await page.FillAsync("#ten", purpose);
        await page.SelectOptionAsync("#nguon", "state-environment");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(purpose);
        await new BudgetActs(person).EnterAsync("duoc-giao", amount, "125/QĐ-UBND");
        return new Uri(page.Url).AbsolutePath;
    }

    [GeneratedRegex(@"/lam-viec/ky-bao-cao/([^/?]+)/mau\?")]
    private static partial Regex FormAddress();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
