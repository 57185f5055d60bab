using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Xanh.Programme.Registers;

namespace Xanh.EndToEnd.Tests.Registers;

/// <summary>What a person does with one register, whatever it holds.</summary>
internal sealed class RegisterPlay(IPage page, IRegister register)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    // Letters only: a long row of digits would be taken for somebody's number.
    private readonly string mark = string.Concat(Guid.NewGuid().ToString("N").Take(14).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + 'g') : c));
    private readonly Dictionary<string, string> typed = [];

    private string List => "/lam-viec/so/" + register.Slug;

    private string Name => "Mẫu Đường " + mark;

    private RegisterField NameField => register.Declared[0];

    private IEnumerable<RegisterField> Required => register.Declared.Skip(1).Where(f => f.IsRequired);

    /// <summary>A field in which letters alone are wrong; where there is none, one that is short.</summary>
    private RegisterField Strict =>
        register.Declared.FirstOrDefault(f => !f.IsDerived && !TakesLetters(f)) ?? register.Declared.Skip(1).First(f => f.Kind == FieldKind.Text && f.MaxLength is not null);

    private string Wrong => TakesLetters(Strict) ? new string('x', Strict.MaxLength!.Value + 1) : "chưa rõ";

    public async Task EnterAsync()
    {
        await FindOutLinksAsync();
        await page.GotoAsync(List + "/moi");
        await page.FillAsync(Box(NameField), Name);
        foreach (var field in Required)
            await FillAsync(field);
        await page.FillAsync(Box(Strict), Wrong);
        await SubmitAsync();
        await Assertions.Expect(page.Locator("[role=alert] li")).ToHaveCountAsync(1);
        await ShouldBeSoundAsync();
        await page.FillAsync(Box(Strict), Sound(Strict));
        await SubmitAsync();
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Name);
        await ShouldBeSoundAsync();
    }

    public async Task ImportAsync()
    {
        await CheckTableAsync(Wrong);
        var place = (char)('B' + Columns().ToList().IndexOf(Strict)) + "2";
        await Assertions.Expect(page.Locator(".refused li").First).ToContainTextAsync(place);
        await ShouldBeSoundAsync();
        await CheckTableAsync(Sound(Strict));
        await Assertions.Expect(page.Locator(".import-figures")).ToBeVisibleAsync();
        await page.Locator("form[action*='handler=Save'] button[type=submit]").ClickAsync();
        await SettleAsync(".saved");
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await ShouldBeSoundAsync();
    }

    public async Task FindAndTakeOutAsync()
    {
        await page.GotoAsync(List);
        await page.FillAsync("#tim", "MAU DUONG " + mark.ToUpperInvariant());
        await page.Locator(".filters button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".register-table tbody tr")).ToHaveCountAsync(2);
        await ShouldBeSoundAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='danh-sach.csv']").ClickAsync());
        var text = await File.ReadAllTextAsync(await file.PathAsync());
        text.Trim().Split('\n').Length.ShouldBe(3);
        text.ShouldContain(Name + " hai");
    }

    public async Task EndAsync()
    {
        await page.Locator(".register-table tbody a").First.ClickAsync();
        await page.Locator("a[href$='/ket-thuc']").ClickAsync();
        await page.FillAsync("#ly-do", "Không còn nữa");
        await SubmitAsync();
        await Assertions.Expect(page.Locator(".state.ended")).ToBeVisibleAsync();
        await ShouldBeSoundAsync();
        await page.GotoAsync(List + "?tim=" + mark);
        await Assertions.Expect(page.Locator(".register-table tbody tr")).ToHaveCountAsync(1);
    }

    private static bool TakesLetters(RegisterField field) => field.Kind is not (FieldKind.Number or FieldKind.Money or FieldKind.Year or FieldKind.Day or FieldKind.Mail);

    private static string Box(RegisterField field) => "#o-" + field.Key;

    private static string Sound(RegisterField field) => field.Kind switch
    {
        FieldKind.Year => "2026",
        FieldKind.Money => "1.500.000",
        FieldKind.Day => "15/03/2026",
        FieldKind.Number => "12",
        FieldKind.Mail => "mau@example.vn",
        // Criteria have a form of their own: name; weight; maximum.
        FieldKind.LongText => "Kết quả mẫu; 100; 10",
        _ => "Mẫu",
    };

    private IEnumerable<RegisterField> Columns() => Required.Append(Strict).Distinct();

    private async Task FillAsync(RegisterField field)
    {
        if (field.Choices is not null || field.Kind == FieldKind.Commune)
            typed[field.Key] = (await page.Locator(Box(field)).SelectOptionAsync(new SelectOptionValue { Index = 1 }))[0];
        else
            await page.FillAsync(Box(field), typed[field.Key] = typed.GetValueOrDefault(field.Key) ?? (field.Kind == FieldKind.Code ? mark : Sound(field)));
    }

    // A link is typed as the key of the other record, where it has one, or else as its name.
    private async Task FindOutLinksAsync()
    {
        foreach (var field in Required.Where(f => f.LinksTo is not null))
        {
            var other = EveryRegister.ByCode(field.LinksTo!);
            await page.GotoAsync("/lam-viec/so/" + other.Slug);
            var row = page.Locator(".register-table tbody tr").First;
            typed[field.Key] = (await row.Locator(other.Declared.Skip(1).Any(f => f.IsKey && f.IsListed) ? "td.code" : "th a").First.InnerTextAsync()).Trim();
        }
    }

    private async Task CheckTableAsync(string strict)
    {
        var columns = Columns().ToList();
        var table = new StringBuilder().AppendJoin(';', columns.Prepend(NameField).Select(f => f.NameIn(Vietnamese))).Append('\n');
        var values = columns.Select(f => f == Strict ? strict : typed[f.Key] + (f.Kind == FieldKind.Code ? "b" : ""));
        table.AppendJoin(';', values.Prepend(Name + " hai").Select(v => '"' + v + '"')).Append('\n');
        await page.GotoAsync(List + "/nhap");
        await page.SetInputFilesAsync("#bang", new FilePayload { Name = "danh-sach.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table.ToString()) });
        await page.Locator("form:has(#bang) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("select[name=cot]").First).ToBeVisibleAsync();
        await page.Locator("form[action*='handler=Check'] button[type=submit]").ClickAsync();
        await SettleAsync(".import-figures");
    }

    private Task SubmitAsync() => page.Locator("main form button[type=submit]").ClickAsync();

    // Without scripts nothing but loading anew shows that a run is over.
    private async Task SettleAsync(string over)
    {
        await Assertions.Expect(page.Locator("#tien-do, " + over).First).ToBeVisibleAsync();
        while (await page.Locator("#tien-do").CountAsync() > 0)
            await page.ReloadAsync();
    }

    private async Task ShouldBeSoundAsync() => (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
}
