using System.Globalization;
using System.Net;
using Xanh.Programme.Access;

namespace Xanh.Cli.Tests.Serving;

/// <summary>The first days of a real installation, over HTTP: from the printed link to a journal that tells when somebody tampered with it.</summary>
public class ServeJourneyTests
{
    private const string Password = "Bốn mùa Sông 77";
    private const string Other = "Cầu Mây ba nhịp 42";
    private const string Accounts = "/lam-viec/tai-khoan";

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task From_the_first_link_to_a_verified_journal(string kind)
    {
        await using var database = await ServedDatabase.CreateAsync(kind);
        await using (var server = await ServeProcess.StartAsync(database.Data, [.. database.Options, "--province", "mau"]))
        {
            using var admin = await AdministratorAsync(server);
            await CommunesAsync(admin);
            using var person = await FromSheetAsync(server, admin);
            await SecondFactorAsync(server, person);
            await HandOverAsync(server, admin, person);
            await SignedOutEverywhereAsync(server, admin);
            File.WriteAllBytes(Path.Combine(database.Data, "nhat-ky.jsonl"), await SealedAsync(admin));
        }
        await VerifyAsync(database);
    }

    private static async Task<Browser> AdministratorAsync(ServeProcess server)
    {
        var link = new Uri(server.Link.ShouldNotBeNull());
        var admin = new Browser(server.Address);
        var first = await admin.SubmitAsync(
            link.PathAndQuery,
            [("ma", link.Query.Split('=')[1]), ("ho-ten", "Lê Thị Mẫu Đầu"), ("mat-khau-moi", Password), ("mat-khau-lai", Password)], "/dang-nhap/ma");
        first.ShouldContain("Lê Thị Mẫu Đầu");
        (await admin.OpenAsync(link.PathAndQuery)).ShouldContain("đã được dùng");
        return admin;
    }

    private static async Task CommunesAsync(Browser admin)
    {
        var province = Browser.In(await admin.OpenAsync("/lam-viec/don-vi/danh-muc"), "<option value=\"(\\d+)\">[^<]*Lào Cai");
        var list = await admin.SubmitAsync("/lam-viec/don-vi/danh-muc", [("tinh", province)]);
        // The province itself and its communes.
        list.ShouldContain("100 đơn vị");
    }

    // Accounts in bulk from the filled-in template; the person types the code of the printed sheet.
    private static async Task<Browser> FromSheetAsync(ServeProcess server, Browser admin)
    {
        var template = await admin.DownloadAsync(Accounts + "/mau.xlsx");
        var ready = await admin.UploadAsync(Accounts + "/nhap", "tep", "nguoi-moi.xlsx", template);
        var sheets = await admin.SubmitAsync(Accounts + "/nhap", [("dong", Browser.In(ready, "name=\"dong\" value=\"([^\"]+)\""))], Accounts + "/nhap?handler=Create");
        sheets.ShouldContain("class=\"sign-in-sheet\"");
        sheets.ShouldContain(server.Address + "dang-nhap/ma");
        var code = Browser.In(sheets, "class=\"typed-key\">([^<]+)<");
        var person = new Browser(server.Address);
        var start = "/dang-nhap/ma?ma=" + code.ToLowerInvariant().Replace('-', ' ').Replace(' ', '+');
        var inside = await person.SubmitAsync(start, [("ma", code), ("mat-khau-moi", Password), ("mat-khau-lai", Password)], "/dang-nhap/ma");
        inside.ShouldContain("Nguyễn Thị Ví Dụ");
        return person;
    }

    private static async Task SecondFactorAsync(ServeProcess server, Browser person)
    {
        const string Page = "/tai-khoan/hai-lop";
        var setup = await person.SubmitAsync(Page, [], Page + "?handler=Begin");
        var key = Browser.In(setup, "class=\"typed-key\">([^<]+)<").Replace(" ", "", StringComparison.Ordinal);
        var codes = await person.SubmitAsync(Page + "?buoc=ma", [("ma", TimeCode.Of(key, TimeProvider.System.GetUtcNow()))], Page);
        var recovery = Browser.In(codes, "<li><code>([^<]+)</code>");
        using var elsewhere = new Browser(server.Address);
        (await elsewhere.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "vidu.nguyen"), ("mat-khau", Password)])).ShouldContain("name=\"ma\"");
        (await elsewhere.SubmitAsync("/dang-nhap?buoc=2", [("ma", recovery)], "/dang-nhap?handler=Code")).ShouldContain("Nguyễn Thị Ví Dụ");
        // Two browsers are listed; the other one is signed out from here.
        WebUtility.HtmlDecode(await person.OpenAsync("/tai-khoan")).Split("handler=End\"").Length.ShouldBe(2);
        await person.SubmitAsync("/tai-khoan", [], "/tai-khoan?handler=EndOthers");
        (await elsewhere.OpenAsync("/tai-khoan")).ShouldContain("id=\"mat-khau\"");
    }

    private static async Task HandOverAsync(ServeProcess server, Browser admin, Browser person)
    {
        var made = await admin.SubmitAsync(Accounts + "/moi", [("ten-dang-nhap", "ke.nhiem"), ("ho-ten", "Trần Văn Kế Nhiệm"), ("thu", ""), ("don-vi", ""), ("vai-tro", "Leader")]);
        var code = Browser.In(made, "<dd><code>([0-9A-Z-]+)</code>");
        using var successor = new Browser(server.Address);
        await successor.SubmitAsync("/dang-nhap/ma?ma=" + code, [("ma", code), ("mat-khau-moi", Other), ("mat-khau-lai", Other)], "/dang-nhap/ma");
        var from = Browser.In(await admin.OpenAsync(Accounts + "?tim=vi+du"), "href=\"/lam-viec/tai-khoan/([0-9a-f-]{36})\"");
        var to = Browser.In(await admin.OpenAsync(Accounts + "?tim=ke+nhiem"), "href=\"/lam-viec/tai-khoan/([0-9a-f-]{36})\"");
        var page = await admin.SubmitAsync($"{Accounts}/{from}/ban-giao", [("nguoi-nhan", to), ("ly-do", "Chuyển công tác")]);
        page.ShouldContain("Trần Văn Kế Nhiệm");
        page.ShouldContain("Bàn giao");
        (await person.OpenAsync("/tai-khoan")).ShouldContain("id=\"mat-khau\"");
        WebUtility.HtmlDecode(await successor.OpenAsync("/tai-khoan")).ShouldContain("Cán bộ báo cáo");
    }

    private static async Task SignedOutEverywhereAsync(ServeProcess server, Browser admin)
    {
        using var second = new Browser(server.Address);
        (await second.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "quantri"), ("mat-khau", Password)])).ShouldContain("Lê Thị Mẫu Đầu");
        await second.SubmitAsync("/dang-xuat", [("moi-noi", "true")]);
        (await admin.OpenAsync("/tai-khoan")).ShouldContain("id=\"mat-khau\"");
        await admin.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "quantri"), ("mat-khau", Password)]);
    }

    // The chain is sealed beside the pages, every few seconds.
    private static async Task<byte[]> SealedAsync(Browser admin)
    {
        for (var round = 0; round < 100; round++)
        {
            if ((await admin.OpenAsync("/lam-viec/nhat-ky/kiem-tra")).Contains("<dd>0</dd>", StringComparison.Ordinal))
                return await admin.DownloadAsync("/lam-viec/nhat-ky.jsonl");
            await Task.Delay(TimeSpan.FromMilliseconds(300));
        }
        throw new InvalidOperationException("The journal was not sealed.");
    }

    private static async Task VerifyAsync(ServedDatabase database)
    {
        string[] inDatabase = ["verify", "--data", database.Data, .. database.Options];
        var file = Path.Combine(database.Data, "nhat-ky.jsonl");
        var whole = await XanhProcess.RunAsync(inDatabase);
        whole.Status.ShouldBe(0, whole.Errors);
        var count = Convert.ToString(await database.RunAsync("SELECT count(*) FROM journal_entries"), CultureInfo.InvariantCulture);
        whole.Output.ShouldContain($"Nhật ký nguyên vẹn: {count} mục");
        var exported = await XanhProcess.RunAsync("verify", "--export", file);
        exported.Output.ShouldContain($"Nhật ký nguyên vẹn: {count} mục");
        await database.RunAsync("UPDATE journal_entries SET \"Reason\" = 'khác' WHERE \"Sequence\" = 4");
        var altered = await XanhProcess.RunAsync(inDatabase);
        (altered.Status, altered.Errors.Contains("mục 4 (", StringComparison.Ordinal)).ShouldBe((1, true), altered.Errors);
        var lines = await File.ReadAllLinesAsync(file);
        lines[6] = lines[6].Replace("\"action\":\"", "\"action\":\"x", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines);
        var forged = await XanhProcess.RunAsync("verify", "--export", file);
        (forged.Status, forged.Errors.Contains("mục 7 (", StringComparison.Ordinal)).ShouldBe((1, true), forged.Errors);
        await database.RunAsync("DELETE FROM journal_entries WHERE \"Sequence\" = 2");
        (await XanhProcess.RunAsync(inDatabase)).Errors.ShouldContain("hỏng tại mục 2");
    }
}
