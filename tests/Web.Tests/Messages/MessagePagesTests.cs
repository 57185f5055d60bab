using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Web.Tests.Pages;

namespace Xanh.Web.Tests.Messages;

public class MessagePagesTests
{
    [Fact]
    public async Task Each_person_reads_its_own_and_its_units_notices()
    {
        // Without a plan: the server itself would tell units of its work.
        await using var site = await Site.StartAsync(withPlan: false);
        await site.Database.ImportUnitsAsync();
        await PutAsync(site, new NoticeDraft(NoticeKind.ReportReturned, Addressee.OfUnit("M02"), "r/1", ["Báo cáo năm 2026", "2", "1", "16/12/2026"], "/lam-viec/lich"));
        await PutAsync(site, new NoticeDraft(NoticeKind.ReportEscalated, Addressee.HeadOf("M02"), "r/2", ["Báo cáo năm 2026", "16/12/2026", "5", "Sở Tài chính"], "/lam-viec"));
        using var writer = await site.SignedInAsync(Role.Reporter, "M02");
        using var head = await site.SignedInAsync(Role.UnitHead, "M02");
        using var other = await site.SignedInAsync(Role.Reporter, "M01");
        var page = await writer.OpenAsync("/lam-viec/thong-bao");
        page.QuerySelectorAll(".notices > li.new").Single().TextContent.ShouldContain("Báo cáo “Báo cáo năm 2026” được trả lại 2 mục để sửa (lần 1)");
        page.QuerySelector(".unread-count")!.TextContent.ShouldBe("1");
        (await head.OpenAsync("/lam-viec")).QuerySelector(".unread-count")!.TextContent.ShouldBe("2");
        (await other.OpenAsync("/lam-viec/thong-bao")).QuerySelector(".empty-note").ShouldNotBeNull();

        var id = page.QuerySelector("input[name=thong-bao]")!.GetAttribute("value")!;
        using var opened = await writer.SubmitAsync("/lam-viec/thong-bao", [("thong-bao", id), ("den", "/lam-viec/lich")], "/lam-viec/thong-bao?handler=Open");
        opened.Headers.Location!.ToString().ShouldBe("/lam-viec/lich");
        (await writer.OpenAsync("/lam-viec")).QuerySelector(".unread-count").ShouldBeNull();
        (await writer.OpenAsync("/lam-viec/thong-bao?hien=chua-doc")).QuerySelector(".empty-note").ShouldNotBeNull();
        (await head.OpenAsync("/lam-viec/thong-bao?loai=ReportEscalated")).QuerySelectorAll(".notices > li").Length.ShouldBe(1);
        using var all = await head.SubmitAsync("/lam-viec/thong-bao", [], "/lam-viec/thong-bao?handler=ReadAll");
        (await head.OpenAsync(all.Headers.Location!.ToString())).QuerySelector(".all-clear")!.TextContent.ShouldContain("2");
        using var away = await writer.SubmitAsync("/lam-viec/thong-bao", [("thong-bao", id), ("den", "https://elsewhere.example")], "/lam-viec/thong-bao?handler=Open");
        away.Headers.Location!.ToString().ShouldBe("/lam-viec/thong-bao");
    }

    [Fact]
    public async Task An_administrator_sees_what_waits_and_settles_it()
    {
        await using var site = await Site.StartAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            (await scope.ServiceProvider.GetRequiredService<CreateAccount>().RunAsync(
                new CreateAccount.Request("nhan.thu", "Người Mẫu Nhận Thư", "M02", [Role.Reporter], Email: "nhan.thu@example.vn"), Actor.Xanh)).Succeeded.ShouldBeTrue();
        }
        await PutAsync(site, new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfUnit("M02"), "r/1", ["Báo cáo năm 2025"], "/lam-viec"));
        await PutAsync(site, new NoticeDraft(NoticeKind.ReportApproved, Addressee.OfUnit("M02"), "r/2", ["Báo cáo năm 2026"], "/lam-viec"));
        using var administrator = await site.SignedInAsync(Role.Administrator);
        var page = await administrator.OpenAsync("/lam-viec/thu-gui?trang-thai=Waiting");
        page.QuerySelector(".attention")!.TextContent.ShouldContain("chưa được cài đặt");
        page.QuerySelector(".mail-text")!.TextContent.ShouldContain("Kính gửi Người Mẫu Nhận Thư,");
        var id = page.QuerySelector("input[name=thu]")!.GetAttribute("value")!;
        using var done = await administrator.SubmitAsync("/lam-viec/thu-gui", [("thu", id), ("o", "Waiting"), ("viec", "thoi")]);
        (await administrator.OpenAsync(done.Headers.Location!.ToString())).QuerySelector(".badge.mail-settled").ShouldNotBeNull();
        using var again = await administrator.SubmitAsync("/lam-viec/thu-gui", [("thu", id), ("o", "Waiting"), ("viec", "thoi")]);
        (await again.Content.ReadAsStringAsync()).ShouldContain("không còn ở trạng thái đó");
    }

    private static async Task PutAsync(Site site, NoticeDraft draft)
    {
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<Post>().PutAsync(draft)).ShouldBe(1);
        await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().SaveChangesAsync();
    }
}
