using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xanh.Cli.Demo;
using Xanh.Cli.Reading;
using Xanh.Cli.Serving;
using Xanh.Documents;
using Xanh.Programme.Files;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;
using Xanh.Storage;
using Xanh.Testing;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>The demo province served on a port of its own, with its plan and people, a real mail server, and a clock that the play sets on.</summary>
internal sealed class PlayedProvince : IAsyncDisposable
{
    private const string NewPassword = "Ruộng bậc thang 27";

    private readonly BrowserFixture site;
    private readonly WebApplication app;
    private readonly PostgresDatabase? postgres;
    private readonly DirectoryInfo folder;
    private readonly int width;
    private readonly List<IBrowserContext> browsers = [];

    private PlayedProvince(BrowserFixture site, WebApplication app, PostgresDatabase? postgres, DirectoryInfo folder, PlayClock clock, Mailbox mail)
    {
        (this.site, this.app, this.postgres, this.folder, Clock, Mail) = (site, app, postgres, folder, clock, mail);
        // One database is played on wide screens, the other on phones.
        width = postgres is null ? 1280 : 390;
        Address = new Uri(app.Urls.Single());
    }

    public PlayClock Clock { get; }

    public Mailbox Mail { get; }

    public DateOnly Today => Clock.Today();

    private Uri Address { get; }

    public static async Task<PlayedProvince> OpenAsync(BrowserFixture site, string database)
    {
        var clock = new PlayClock(FirstMorning());
        var mail = await Mailbox.OpenAsync(clock);
        var server = database == "PostgreSQL" ? await PostgresDatabase.CreateAsync() : null;
        var place = Directory.CreateTempSubdirectory("xanh-play-");
        using (var store = new DemoStore(AddStorage, clock))
            await FillAsync(store);
        var served = WebServer.Build("http://127.0.0.1:0", DemoProvince.Province, AddStorage, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(new SiteAddress(new Uri("https://xanh.example.vn")));
            builder.Configuration["Mail:Host"] = "127.0.0.1";
            builder.Configuration["Mail:Port"] = mail.Port.ToString(CultureInfo.InvariantCulture);
            builder.Configuration["Mail:From"] = "xanh@example.vn";
        });
        await served.StartAsync();
        return new PlayedProvince(site, served, server, place, clock, mail);

        void AddStorage(IServiceCollection services)
        {
            services.AddSingleton(new FileStore(Path.Combine(place.FullName, "files")));
            if (server is null)
                services.AddSqliteStorage(Path.Combine(place.FullName, "xanh.db"));
            else
                services.AddPostgresStorage(server.Connection);
        }
    }

    /// <param name="scripts">Whether the person's browser runs the site's scripts.</param>
    public async Task<Player> PersonAsync(string userName, bool scripts = true, string password = BrowserFixture.DemoPassword)
    {
        var browser = await site.NewContextAsync(Address, width, scripts);
        browsers.Add(browser);
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        return new Player(page, userName, password);
    }

    /// <summary>Somebody new, by an invitation that comes as a mail.</summary>
    public async Task<Player> InviteAsync(Player administrator, string userName, string fullName, string unit, string role, bool scripts = true)
    {
        var person = await PersonAsync(userName, scripts, NewPassword);
        var page = administrator.Page;
        await administrator.GoAsync("/lam-viec/tai-khoan/moi");
        await page.FillAsync("#ten-dang-nhap", userName);
        await page.FillAsync("#ho-ten", fullName);
        await page.FillAsync("#thu", person.Mail);
        await page.SelectOptionAsync("#don-vi", unit);
        await page.CheckAsync("#vai-tro-" + role);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".all-clear")).ToContainTextAsync(person.Mail);
        var mail = await Mail.SingleAsync(person.Mail, "Xanh");
        await person.AcceptAsync(new Uri(mail.Text.Split('\n').Select(l => l.Trim()).Single(l => l.StartsWith("http", StringComparison.Ordinal))));
        return person;
    }

    /// <summary>The morning of another day.</summary>
    public void MorningOf(DateOnly day) => Clock.Pass(Morning(day) - Clock.GetUtcNow());

    /// <summary>Every mail that was written, as it is kept, once none waits any more.</summary>
    public async Task<IReadOnlyList<OutboxMail>> EverythingSentAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        for (;;)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var mails = await scope.ServiceProvider.GetRequiredService<OutboxQueries>().ListAsync(null, 0, 1000, patience.Token);
            if (mails.All(m => m.State is not (MailState.Waiting or MailState.HandingOver)))
                return mails;
            Clock.Pass(TimeSpan.FromSeconds(6));
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
            await browser.DisposeAsync();
        await app.DisposeAsync();
        await Mail.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task FillAsync(DemoStore store)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await store.PrepareAsync(cancellation);
        await store.ImportUnitsAsync(cancellation);
        await store.CreateGroupsAsync(cancellation);
        await store.SetHolidaysAsync(cancellation);
        await store.RecordContactsAsync(cancellation);
        await store.CreatePeopleAsync(cancellation);
        var (files, _) = await FileOpening.OpenAsync(DemoProvince.PlanFiles, cancellation);
        var reading = await new PlanReader(new PlanReaderOptions { Tools = PlanTools.RunAsync }).ReadAsync(files, cancellation: cancellation);
        await store.ImportAsync(new ReadPlan(files, reading.Reading!), cancellation);
        await store.OpenWorkAsync(cancellation);
    }

    // A Monday without a holiday in its two weeks, always ahead: no browser takes a cookie for expired.
    private static DateTimeOffset FirstMorning()
    {
        var march = new DateOnly(TimeProvider.System.Today().Year + 1, 3, 1);
        return Morning(march.AddDays(((int)DayOfWeek.Monday - (int)march.DayOfWeek + 7) % 7));
    }

    private static DateTimeOffset Morning(DateOnly day) => new(day, new TimeOnly(8, 0), TimeSpan.FromHours(7));
}
