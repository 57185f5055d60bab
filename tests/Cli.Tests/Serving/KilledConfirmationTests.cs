using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Journal;
using Xanh.Programme.Reviews;
using Xanh.Programme.Work;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A server that is killed while somebody confirms a big review: the plan is there whole or not at all.</summary>
public sealed partial class KilledConfirmationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="bytes">The server is killed when so much was written since the confirmation was sent; −1 for before, <see cref="int.MaxValue"/> for after the answer.</param>
    [Theory]
    [InlineData("SQLite", -1)]
    [InlineData("SQLite", 1)]
    [InlineData("SQLite", 400_000)]
    [InlineData("SQLite", int.MaxValue)]
    [InlineData("PostgreSQL", -1)]
    [InlineData("PostgreSQL", 1)]
    [InlineData("PostgreSQL", 400_000)]
    [InlineData("PostgreSQL", int.MaxValue)]
    public async Task The_plan_is_whole_or_not_there_and_the_journal_holds(string kind, int bytes)
    {
        await using var database = await ServedDatabase.CreateAsync(kind);
        var data = new BigReview(database);
        var review = await data.PrepareAsync();
        await using (var server = await ServeProcess.StartAsync(database.Data, [.. database.Options, "--province", BigReview.Province]))
            await ConfirmAndKillAsync(server, review, await database.SizeAsync(), bytes);
        await database.QuietAsync();

        await using var services = data.Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        var confirmed = (await db.PlanReviews.AsNoTracking().SingleAsync(r => r.Id == review)).State == ReviewState.Confirmed;
        var found = (await db.Plans.CountAsync(), await db.PlanVersions.CountAsync(), await db.PlannedTasks.CountAsync(), await db.TaskAgencies.CountAsync(), await db.PlanSources.CountAsync());
        found.ShouldBe(confirmed ? (1, 1, BigReview.Tasks, BigReview.Tasks, 1) : (0, 0, 0, 0, 0));
        (await db.JournalEntries.CountAsync(e => e.Action == "confirm-plan") > 0).ShouldBe(confirmed);
        if (bytes is -1 or int.MaxValue)
            confirmed.ShouldBe(bytes == int.MaxValue);

        await new Finish(scope.ServiceProvider).RunAsync(review, confirmed);
        (await db.WorkEntries.CountAsync()).ShouldBe(BigReview.Tasks);
        var verified = await XanhProcess.RunAsync(["verify", "--data", database.Data, "--province", BigReview.Province, .. database.Options]);
        verified.Status.ShouldBe(0, verified.Errors);
    }

    private static async Task ConfirmAndKillAsync(ServeProcess server, Guid review, Func<Task<long>> size, int bytes)
    {
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = Patience };
        await SendAsync(client, "/dang-nhap", ("ten-dang-nhap", BigReview.UserName), ("mat-khau", BigReview.Password));
        var address = $"/lam-viec/nhap-ke-hoach/{review}/xac-nhan";
        var page = await client.GetStringAsync(address);
        var fields = Seen().Matches(page).Select(m => ("seen", m.Groups[1].Value)).Append(("version", Version().Match(page).Groups[1].Value)).ToArray();
        var before = await size();
        if (bytes < 0)
        {
            await server.KillAsync();
            return;
        }
        var sent = SendAsync(client, address, fields);
        while (!sent.IsCompleted && await size() - before < bytes)
            await Task.Yield();
        if (bytes == int.MaxValue)
            (await sent).ShouldBe(HttpStatusCode.Redirect);
        await server.KillAsync();
        // Whatever the browser was told, nothing may hang.
        await Task.WhenAny(sent, Task.Delay(Patience, TestContext.Current.CancellationToken));
        sent.IsCompleted.ShouldBeTrue();
        _ = sent.Exception;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await client.GetStringAsync(address)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        using var answer = await client.PostAsync(address, form);
        return answer.StatusCode;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"seen\" value=\"([^\"]+)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"version\" value=\"([^\"]+)\"")]
    private static partial Regex Version();

    /// <summary>What the next start of a server, and the person, do then.</summary>
    private sealed class Finish(IServiceProvider services)
    {
        public async Task RunAsync(Guid review, bool confirmed)
        {
            if (!confirmed)
            {
                var version = (await services.GetRequiredService<ReviewQueries>().FindAsync(review))!.Version;
                var checks = await services.GetRequiredService<ReviewQueries>().ChecksAsync(review);
                var again = await services.GetRequiredService<ConfirmReview>().RunAsync(new ConfirmReview.Request(review, version, [.. checks.Select(c => c.Code)]), BigReview.Reviewer);
                again.Refusal.ShouldBeNull();
            }
            var opened = await services.GetRequiredService<OpenEntries>().RunAsync(new OpenEntries.Request(null, new DateOnly(2026, 6, 1)), Programme.Access.Actor.Xanh);
            opened.Refusal.ShouldBeNull();
            while (await services.GetRequiredService<SealJournal>().RunAsync() > 0)
                services.GetRequiredService<ProgrammeDb>().ChangeTracker.Clear();
        }
    }
}
