using Microsoft.Playwright;
using Xanh.Testing;

namespace Xanh.EndToEnd.Tests;

/// <summary>A province begins: from the first start without accounts to a running plan that is amended and whose agencies merge.</summary>
public sealed class ProvinceJourneyTests(BrowserFixture site)
{
    private static readonly string[] Databases = ["sqlite", "postgres"];

    /// <summary>
    /// The demo's plan, and every folder below the one that XANH_TEST_PLANS names, for trying a plan of one's own: <c>ke-hoach.*</c>,
    /// <c>sua-doi.*</c>, which amends it, and optionally <c>tinh.txt</c> with the province's code.
    /// </summary>
    public static TheoryData<string, string> Plans
    {
        get
        {
            var own = Environment.GetEnvironmentVariable("XANH_TEST_PLANS") is { Length: > 0 } folder ? Directory.GetDirectories(folder) : [];
            return [.. own.Append("").SelectMany(plan => Databases, (plan, database) => (plan, database))];
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task From_the_first_start_to_an_amended_plan(string plan, string database)
    {
        await using var postgres = database == "postgres" ? await PostgresDatabase.CreateAsync() : null;
        await using var server = await XanhServer.ServeAsync(postgres?.Connection);
        // One database is walked with scripts on a wide screen, the other without scripts on a phone.
        var (scripts, width) = database == "sqlite" ? (true, 1280) : (false, 390);
        var documents = plan.Length == 0 ? PlanDocuments.OfDemo : PlanDocuments.In(plan);

        var administrator = await (await site.NewContextAsync(server.Address, width, scripts)).NewPageAsync();
        await BecomeAdministratorAsync(administrator, server.FirstLink);
        await SetUpUnitsAsync(administrator, documents.ProvinceCode);
        var invitation = await InviteCoordinatorAsync(administrator);

        var coordinator = await (await site.NewContextAsync(server.Address, width, scripts)).NewPageAsync();
        await AcceptAsync(coordinator, invitation);
        var journey = new PlanJourney(coordinator, scripts);
        await journey.UploadAsync(documents.Plan);
        var slug = await journey.ConfirmAsync();
        await journey.ShouldRunAsync(slug);

        await journey.UploadAsync(documents.Amendment);
        await journey.SeeComparisonAsync();
        await journey.DecideAsync();
        (await journey.ConfirmAsync()).ShouldBe(slug);
        await journey.ShouldHaveVersionsAsync(slug, 2);

        var moved = await MergeAsync(administrator);
        await journey.ShouldBeWorkOfAsync(slug, moved);
        await journey.ShouldShowBaselineAsync(slug);
        await ShouldVerifyAsync(administrator);
        await administrator.Context.DisposeAsync();
        await coordinator.Context.DisposeAsync();
    }

    private static async Task BecomeAdministratorAsync(IPage page, Uri link)
    {
        await page.GotoAsync(link.PathAndQuery);
        await page.FillAsync("#ho-ten", "Lê Văn Quản Trị");
        await page.FillAsync("#mat-khau-moi", "Rừng xanh 2026!");
        await page.FillAsync("#mat-khau-lai", "Rừng xanh 2026!");
        await page.Locator("main button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("a[href='/dang-xuat']")).ToBeVisibleAsync();
    }

    private static async Task SetUpUnitsAsync(IPage page, string provinceCode)
    {
        await page.GotoAsync("/lam-viec/don-vi");
        await page.Locator("a[href='/lam-viec/don-vi/danh-muc']").ClickAsync();
        await page.SelectOptionAsync("#tinh", provinceCode);
        await page.Locator("form:has(#tinh) button").ClickAsync();
        await page.GotoAsync("/lam-viec/don-vi/danh-muc");
        await page.Locator("form[action*='handler=Usual'] button").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sở Công Thương");
        await page.GotoAsync("/lam-viec/don-vi/nhom");
        await page.Locator("form[action*='handler=Usual'] button").ClickAsync();
        await Assertions.Expect(page.Locator("table.rows")).ToContainTextAsync("UBND các xã, phường, đặc khu");
    }

    private static async Task<Uri> InviteCoordinatorAsync(IPage page)
    {
        await page.GotoAsync("/lam-viec/tai-khoan/moi");
        await page.FillAsync("#ten-dang-nhap", "dieuphoi");
        await page.FillAsync("#ho-ten", "Trần Thị Điều Phối");
        await page.SelectOptionAsync("#don-vi", "SCT");
        await page.CheckAsync("#vai-tro-Coordinator");
        await page.Locator("main form button[type=submit]").ClickAsync();
        return new Uri(await page.Locator(".one-time-link").InnerTextAsync());
    }

    private static async Task AcceptAsync(IPage page, Uri invitation)
    {
        await page.GotoAsync(invitation.PathAndQuery);
        await page.FillAsync("#mat-khau-moi", "Nguồn nước sạch 26");
        await page.FillAsync("#mat-khau-lai", "Nguồn nước sạch 26");
        await page.Locator("main button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("a[href='/dang-xuat']")).ToBeVisibleAsync();
    }

    /// <returns>Code of the unit that took over.</returns>
    private static async Task<string> MergeAsync(IPage page)
    {
        const string code = "SKHVH";
        await page.GotoAsync("/lam-viec/don-vi/sap-nhap");
        await page.CheckAsync("input[name='don-vi'][value='SKHCN']");
        await page.CheckAsync("input[name='don-vi'][value='SVHTTDL']");
        await page.FillAsync("#ten", "Sở Khoa học, Công nghệ và Văn hóa");
        await page.FillAsync("#ma", code);
        await page.FillAsync("#can-cu", "Nghị quyết mẫu về sắp xếp cơ quan chuyên môn");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sở Khoa học và Công nghệ");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.GotoAsync("/lam-viec/don-vi?tim=so+khoa+hoc+va+cong+nghe");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sở Khoa học, Công nghệ và Văn hóa");
        return code;
    }

    private static async Task ShouldVerifyAsync(IPage page)
    {
        await page.GotoAsync("/lam-viec/nhat-ky/kiem-tra");
        await Assertions.Expect(page.Locator("main .all-clear")).ToBeVisibleAsync();
    }
}
