namespace Xanh.EndToEnd.Tests.Registers;

/// <summary>Each register is used through the screen: a record entered, a table imported after its fault is mended, both found without accents and taken out, one ended.</summary>
public sealed class EveryRegisterTests(BrowserFixture site)
{
    public static IEnumerable<TheoryDataRow<string, bool, int>> Slugs() =>
        EveryRegister.All.Select((r, i) => i % 2 == 0 ? new TheoryDataRow<string, bool, int>(r.Slug, true, 1280) : new(r.Slug, false, 390));

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task A_register_is_filled_imported_into_searched_taken_out_and_ended(string slug, bool scripts, int width)
    {
        var page = await site.OpenAsync("/lam-viec/so", width: width, scripts: scripts, visitor: site.People[0]);
        var play = new RegisterPlay(page, EveryRegister.BySlug(slug));
        await play.EnterAsync();
        await play.ImportAsync();
        await play.FindAndTakeOutAsync();
        await play.EndAsync();
        await page.Context.DisposeAsync();
    }
}
