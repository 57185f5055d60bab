using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>What an officer of a unit does with the unit's reports.</summary>
internal sealed partial class UnitActs(Player person)
{
    private readonly IPage page = person.Page;
    private string report = "";

    public ILocator Standing => page.Locator("#trang-thai");

    /// <summary>One click from what the unit owes to its report.</summary>
    public async Task StartAsync(string period)
    {
        await person.GoAsync("/lam-viec");
        await page.Locator(".owed-list li", new() { HasText = period }).Locator(".btn-row").ClickAsync();
        await Assertions.Expect(page.Locator("#bao-cao")).ToBeVisibleAsync();
        report = new Uri(page.Url).AbsolutePath;
    }

    public Task ReturnToAsync() => person.GoAsync(report);

    /// <summary>The state of every task, and the answers to the questions by their words.</summary>
    public async Task FillAsync(params (string Question, string Answer)[] answers)
    {
        foreach (var state in await page.Locator("select[name$='/status']").AllAsync())
            await state.SelectOptionAsync("under-way");
        await AnswerAsync(answers);
    }

    public async Task AnswerAsync(params (string Question, string Answer)[] answers)
    {
        foreach (var (question, answer) in answers)
            await AnswerTo(question).FillAsync(answer);
    }

    public ILocator AnswerTo(string question) => page.GetByLabel(question).First;

    /// <summary>The words told on the first task.</summary>
    public ILocator FirstResult => page.Locator("textarea[name$='/result']").First;

    /// <summary>The words told on the second task.</summary>
    public ILocator SecondResult => page.Locator("textarea[name$='/result']").Nth(1);

    public Task ShouldBeSavedAsync() => Assertions.Expect(Standing).ToHaveAttributeAsync("data-kind", "good");

    public static async Task<string> KeyOfAsync(ILocator input) => (await input.GetAttributeAsync("name"))![2..];

    /// <summary>Hands the report in.</summary>
    public async Task SubmitAsync()
    {
        await page.Locator(".save-bar a, .form-buttons a[href$='/gui']").First.ClickAsync();
        await SendAsync();
    }

    /// <summary>Hands the report in from another page of it.</summary>
    public async Task SubmitFromAsync()
    {
        await person.GoAsync(report + "/gui");
        await SendAsync();
    }

    /// <summary>Exactly these answers are open after a return.</summary>
    public async Task ShouldBeOpenAsync(params string[] keys)
    {
        await Assertions.Expect(page.Locator(".returned-list li")).ToHaveCountAsync(keys.Length);
        var open = new List<string>();
        foreach (var input in await page.Locator("#bao-cao [name^='v.']").AllAsync())
            open.Add(await KeyOfAsync(input));
        open.ShouldBe(keys, ignoreOrder: true);
    }

    /// <summary>Fills in the workbook without Xanh, and brings it back: first with a wrong cell, which is named, then right.</summary>
    public async Task ByWorkbookAsync(string number, string percent)
    {
        await person.GoAsync(report + "/bang-tinh");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='.xlsx']").ClickAsync());
        var book = await File.ReadAllBytesAsync(await download.PathAsync());
        await UploadAsync(UnitWorkbook.Fill(book, "mười hai", percent));
        await Assertions.Expect(page.Locator(".refused li strong")).ToContainTextAsync("BaoCao!D");
        await person.ShouldBeAccessibleAsync();
        await UploadAsync(UnitWorkbook.Fill(book, number, percent));
        await Assertions.Expect(page.Locator(".refused")).ToHaveCountAsync(0);
        await page.Locator("form[action$='handler=Save'] button").ClickAsync();
        await Assertions.Expect(page.Locator(".all-clear")).ToBeVisibleAsync();
    }

    /// <summary>
    /// What the unit sees that it owes: these reports in this order, what is overdue before what is not; of its work as many rows as the
    /// page counts, the late ones first.
    /// </summary>
    /// <returns>How many of the reports are overdue.</returns>
    public async Task<int> ShouldOweAsync(params string[] periods)
    {
        await person.GoAsync("/lam-viec");
        var reports = await page.Locator(".owed-list li").AllAsync();
        var names = new List<string>();
        foreach (var row in reports)
            names.Add(await row.Locator("a").First.InnerTextAsync());
        names.ShouldBe(periods);
        var late = await page.Locator(".owed-list li").EvaluateAllAsync<bool[]>("rows => rows.map(r => r.classList.contains('late-row'))");
        late.ShouldBe(late.OrderByDescending(l => l));

        await person.ShouldBeAccessibleAsync();
        // A ward may owe reports and no work.
        if (await page.Locator("#ket-qua").CountAsync() == 0)
            return late.Count(l => l);
        var counted = int.Parse(Counted().Match(await page.Locator("#ket-qua [role=status]").InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        if (await page.Locator("#ket-qua .page-links").CountAsync() > 0)
            await page.Locator("#ket-qua .page-links a").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".work-table tbody tr:not(.group-row)")).ToHaveCountAsync(counted);
        var rows = await page.Locator(".work-table tbody tr:not(.group-row)").EvaluateAllAsync<bool[]>("rows => rows.map(r => r.classList.contains('late-row'))");
        rows.ShouldBe(rows.OrderByDescending(l => l));
        return late.Count(l => l);
    }

    private async Task SendAsync()
    {
        await Assertions.Expect(page).ToHaveURLAsync(SubmitPage());
        await page.Locator(".report-decision button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".report-decision")).ToHaveCountAsync(0);
    }

    private async Task UploadAsync(byte[] book)
    {
        await page.SetInputFilesAsync("#tep", new FilePayload { Name = "bao-cao.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = book });
        await page.Locator("form:has(#tep) button").ClickAsync();
        await Assertions.Expect(page.Locator("#tep")).ToHaveValueAsync("");
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Counted();

    [GeneratedRegex("/gui$")]
    private static partial Regex SubmitPage();
}
