using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Xanh.EndToEnd.Tests;

/// <summary>A plan goes from file to running plan in a browser.</summary>
public sealed class ReviewJourneyTests(BrowserFixture site)
{
    private const string List = "/lam-viec/nhap-ke-hoach";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task From_upload_to_running_plan(bool scripts, int width)
    {
        var number = scripts ? 501 : 502;
        var page = await site.OpenAsync(List, width: width, scripts: scripts, visitor: site.People[0]);
        await page.SetInputFilesAsync("#tep", new FilePayload { Name = "ke-hoach.docx", MimeType = "application/octet-stream", Buffer = Plan(number) });
        await page.Locator("form button[type=submit]").First.ClickAsync();
        for (var i = 0; i < 60 && await page.Locator(".review-tabs").CountAsync() == 0; i++)
        {
            await page.WaitForTimeoutAsync(500);
            if (!scripts)
                await page.ReloadAsync();
        }
        await Assertions.Expect(page.Locator(".review-tabs").First).ToBeVisibleAsync();
        var review = new Uri(page.Url).AbsolutePath;
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();

        await page.GotoAsync(review + "/trung-nhau");
        await page.Locator("form[action*='handler=Merge'] button").First.ClickAsync();

        await page.GotoAsync(review + "?phan=giai-phap");
        var first = page.Locator(".review-item").First;
        await first.Locator("a[href*='/bo-qua']").ClickAsync();
        await page.FillAsync("#reason", "Chỉ là lời dẫn");
        await page.Locator("main form button[type=submit]").ClickAsync();

        await page.GotoAsync(review + "?phan=phan-cong");
        await page.Locator(".review-item").First.Locator(".item-actions a").First.ClickAsync();
        await page.FillAsync("#o-text", "Lập danh mục công nghệ sạch của tỉnh.");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Lập danh mục công nghệ sạch của tỉnh.");

        await page.GotoAsync(review + "/co-quan");
        var unknown = page.Locator(".agency-choice:has(select[name=meaning])").First;
        await unknown.Locator("select").SelectOptionAsync(new SelectOptionValue { Value = "u:H00.01" });
        await unknown.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=da-ro]")).ToContainTextAsync("Sở Công Thương");

        await page.GotoAsync(review + "/xac-nhan");
        foreach (var box in await page.Locator("input[name=seen]").AllAsync())
            await box.CheckAsync();
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        await page.Locator("form:has(input[name=version]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/ke-hoach/" + number.ToString(CultureInfo.InvariantCulture)));
        await Assertions.Expect(page.Locator(".saved")).ToBeVisibleAsync();
        await page.GotoAsync(new Uri(page.Url).AbsolutePath.Replace("/lam-viec", "", StringComparison.Ordinal) + "/nhiem-vu");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Lập danh mục công nghệ sạch của tỉnh.");
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_click_on_either_side_finds_the_other()
    {
        var page = await site.OpenAsync(List, visitor: site.People[0]);
        await page.SetInputFilesAsync("#tep", new FilePayload { Name = "ke-hoach.docx", MimeType = "application/octet-stream", Buffer = Plan(503) });
        await page.Locator("form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".review-tabs").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "?phan=giai-phap");
        var item = page.Locator(".review-item").First;
        var place = await item.GetAttributeAsync("data-place");
        await item.Locator(".to-source").ClickAsync();
        await Assertions.Expect(page.Locator("#" + place)).ToHaveClassAsync(new Regex("found"));
        await page.Locator("#" + place).ClickAsync();
        await Assertions.Expect(item).ToHaveClassAsync(new Regex("found"));
        await page.Context.DisposeAsync();
    }

    /// <summary>A small .docx, a paragraph a line.</summary>
    private static byte[] Plan(int number)
    {
        string[] lines =
        [
            "ỦY BAN NHÂN DÂN TỈNH VÂN XUYÊN", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Số: {number}/KH-UBND"), "Vân Xuyên, ngày 12 tháng 5 năm 2026", "KẾ HOẠCH",
            "Phát triển công nghiệp môi trường giai đoạn 2026 - 2030", "I. MỤC TIÊU", "- Đến năm 2030, ít nhất 80% cơ sở sản xuất áp dụng sản xuất sạch hơn.",
            "II. NHIỆM VỤ, GIẢI PHÁP", "- Xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh.",
            "- Tổ chức tập huấn kiểm toán năng lượng cho doanh nghiệp nhỏ và vừa.", "- Hỗ trợ doanh nghiệp đổi mới thiết bị xử lý nước thải.", "III. TỔ CHỨC THỰC HIỆN", "1. Sở Công Thương",
            "- Chủ trì xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh, hoàn thành trước ngày 30/6/2027.",
            "- Phối hợp với Trung tâm Đổi mới Sáng tạo Miền Duyên Hải tổ chức hội chợ thiết bị môi trường hằng năm.",
            "2. Trung tâm Đổi mới Sáng tạo Miền Duyên Hải", "- Chủ trì giới thiệu công nghệ tái chế cho các làng nghề.",
            "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đỗ Hoài Khanh",
        ];
        var body = string.Concat(lines.Select(l => $"<w:p><w:r><w:t>{l}</w:t></w:r></w:p>"));
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        }
        return memory.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
