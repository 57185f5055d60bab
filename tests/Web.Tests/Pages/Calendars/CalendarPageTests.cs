using System.Net;
using System.Text;
using Xanh.Programme.Access;

namespace Xanh.Web.Tests.Pages.Calendars;

public class CalendarPageTests
{
    private const string Page = "/lam-viec/lich?nam=2027";

    [Fact]
    public async Task Days_are_entered_shown_and_removed()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        (await coordinator.OpenAsync(Page)).QuerySelectorAll(".empty-note").Length.ShouldBe(1);

        using (var saved = await coordinator.SubmitAsync(Page, [("tu-ngay", "2027-02-05"), ("den-ngay", "2027-02-11"), ("ten", "Tết Nguyên đán"), ("loai", "nghi")]))
            saved.Headers.Location?.OriginalString.ShouldBe(Page + "&da-ghi=7");
        using (var swapped = await coordinator.SubmitAsync(Page, [("tu-ngay", "2027-02-20"), ("den-ngay", ""), ("ten", "Làm bù"), ("loai", "lam-bu")]))
            swapped.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var doubled = await coordinator.SubmitAsync(Page, [], Page + "&handler=Fixed"))
            doubled.Headers.Location?.OriginalString.ShouldBe(Page + "&da-ghi=4");

        var page = await coordinator.OpenAsync(Page);
        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(12);
        page.Body!.TextContent.ShouldContain("thứ bảy", Case.Insensitive);
        page.Body.TextContent.ShouldContain("Ghi ngày nghỉ, ngày làm bù", Case.Sensitive, "the history stands below");

        using var removed = await coordinator.SubmitAsync(Page, [("ngay", "2027-02-20")], Page + "&handler=Remove");
        removed.Headers.Location?.OriginalString.ShouldBe(Page);
        (await coordinator.OpenAsync(Page)).QuerySelectorAll("main tbody tr").Length.ShouldBe(11);
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_what_was_typed()
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        using var refused = await coordinator.SubmitAsync(Page, [("tu-ngay", "2027-09-02"), ("den-ngay", "2027-09-01"), ("ten", "Quốc khánh"), ("loai", "nghi")]);
        var shown = await refused.Content.ReadAsStringAsync();
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.ShouldContain("href=\"#den-ngay\"");
        shown.ShouldContain("value=\"2027-09-02\"");
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270902\nDTEND;VALUE=DATE:20270904\nSUMMARY:Quốc khánh\nEND:VEVENT\nEND:VCALENDAR", HttpStatusCode.Redirect)]
    [InlineData("không phải lịch", HttpStatusCode.OK)]
    public async Task A_calendar_file_is_taken_or_refused_in_words(string file, HttpStatusCode answer)
    {
        await using var site = await Site.StartAsync();
        using var coordinator = await site.SignedInAsync(Role.Coordinator);
        var token = (await coordinator.OpenAsync(Page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "tep", "lich.ics" },
        };
        using var response = await coordinator.Client.PostAsync(new Uri(Page + "&handler=Import", UriKind.Relative), form);
        response.StatusCode.ShouldBe(answer);
        var rows = (await coordinator.OpenAsync(Page)).QuerySelectorAll("main tbody tr").Length;
        rows.ShouldBe(answer == HttpStatusCode.Redirect ? 2 : 0);
        if (answer == HttpStatusCode.OK)
            (await response.Content.ReadAsStringAsync()).ShouldContain("không phải lịch iCalendar");
    }

    [Fact]
    public async Task A_reporter_reads_and_changes_nothing()
    {
        await using var site = await Site.StartAsync();
        using var reporter = await site.SignedInAsync(Role.Reporter);
        (await reporter.OpenAsync(Page)).QuerySelectorAll("main form").ShouldBeEmpty();
    }
}
