using System.Net;
using Xanh.Programme.Access;

namespace Xanh.Web.Tests.Pages.Access;

public class SignInTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Who_signs_in_is_known_on_every_page_until_signing_out()
    {
        using var visitor = await fixture.Site.SignedInAsync(Role.Coordinator);
        visitor.HasSession.ShouldBeTrue();
        (await visitor.OpenAsync("/")).QuerySelector(".site-me")!.TextContent.ShouldContain("Người Mẫu Coordinator");
        (await visitor.OpenAsync("/")).QuerySelector(".site-me")!.TextContent.ShouldContain("Sở Công Thương");
        using var answer = await visitor.SubmitAsync("/dang-xuat", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.OpenAsync("/")).QuerySelector(".site-me").ShouldBeNull();
    }

    [Fact]
    public async Task A_session_that_was_ended_elsewhere_opens_nothing_more()
    {
        using var here = await fixture.Site.SignedInAsync(Role.Leader);
        using var elsewhere = await fixture.Site.SignedInAsync(Role.Leader);
        using var answer = await elsewhere.SubmitAsync("/dang-xuat", [("moi-noi", "true")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.OpenAsync("/")).QuerySelector(".site-me").ShouldBeNull();
        here.HasSession.ShouldBeFalse();
    }

    [Theory]
    [InlineData("leader.m02", "Sai-Mat-Khau-1")]
    [InlineData("khong-co-ai", Site.Password)]
    [InlineData("", "")]
    public async Task A_wrong_name_and_a_wrong_password_get_the_same_answer(string name, string password)
    {
        (await fixture.Site.SignedInAsync(Role.Leader, "M02")).Dispose();
        using var visitor = fixture.Site.NewVisitor();
        using var answer = await visitor.SubmitAsync("/dang-nhap", [("ten-dang-nhap", name), ("mat-khau", password)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Tên đăng nhập hoặc mật khẩu không đúng.");
        visitor.HasSession.ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://example.vn/")]
    [InlineData("//example.vn/")]
    public async Task Signing_in_never_leads_to_another_site(string next)
    {
        (await fixture.Site.SignedInAsync(Role.Editor)).Dispose();
        using var visitor = fixture.Site.NewVisitor();
        using var answer = await visitor.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "editor.m01"), ("mat-khau", Site.Password), ("tiep", next)]);
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Guessing_at_fifty_a_second_is_stopped_in_words_and_others_still_get_in()
    {
        await using var site = await Site.StartAsync();
        (await site.SignedInAsync(Role.Leader)).Dispose();
        (await site.SignedInAsync(Role.Coordinator)).Dispose();
        var guesses = Enumerable.Range(0, 50).Select(async _ =>
        {
            using var guesser = site.NewVisitor();
            using var answer = await guesser.SubmitAsync("/dang-nhap", [("ten-dang-nhap", "leader.m01"), ("mat-khau", "Sai-Mat-Khau-1")]);
            return (answer.StatusCode, Text: await answer.Content.ReadAsStringAsync());
        });
        using var good = site.NewVisitor();
        var getsIn = Site.SignInAsync(good, "coordinator.m01");
        var answers = await Task.WhenAll(guesses);
        await getsIn;
        good.HasSession.ShouldBeTrue();
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        answers.Count(a => a.Text.Contains("Quá nhiều lần thử trong thời gian ngắn", StringComparison.Ordinal)).ShouldBeGreaterThan(35);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var visitor = fixture.Site.NewVisitor();
        using var content = new FormUrlEncodedContent([new("ten-dang-nhap", "leader.m01"), new("mat-khau", Site.Password)]);
        using var answer = await visitor.Client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.HasSession.ShouldBeFalse();
    }

    [Fact]
    public async Task Unknown_addresses_are_unknown_to_the_public_too()
    {
        using var visitor = fixture.Site.NewVisitor();
        foreach (var address in new[] { "/lam-viec/khong-co", "/khong-co-trang-nay" })
        {
            using var answer = await visitor.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }
}
