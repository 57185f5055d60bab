using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme;
using Xanh.Programme.Reporting;

namespace Xanh.Cli.Tests.Serving;

/// <summary>A server that is killed in the middle of fifty submissions: every one that was acknowledged is there, and no half one.</summary>
public sealed partial class KilledSubmissionTests
{
    // So many are on their way at a time that never all of them are acknowledged before the server is killed.
    private const int AtOnce = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="after">The server is killed when so many were acknowledged.</param>
    [Theory]
    [InlineData("SQLite", 1)]
    [InlineData("SQLite", 20)]
    [InlineData("PostgreSQL", 1)]
    [InlineData("PostgreSQL", 20)]
    public async Task Every_acknowledged_report_is_there_and_no_half_one(string kind, int after)
    {
        await using var database = await ServedDatabase.CreateAsync(kind);
        var data = new ManyReports(database);
        var reports = await data.PrepareAsync();
        IReadOnlyCollection<Guid> acknowledged;
        await using (var server = await StartAsync(database))
            acknowledged = await SubmitAndKillAsync(server, reports, after);
        await database.QuietAsync();
        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(after);
        acknowledged.Count.ShouldBeLessThan(ManyReports.Count);
        await LookAsync(data, acknowledged);

        // The next server takes the rest, and refuses what is there already.
        await using (var server = await StartAsync(database))
        {
            using var client = NewClient(server);
            await SignInAsync(client);
            foreach (var report in reports)
            {
                var page = await client.GetStringAsync(AddressOf(report));
                if (Seen().Match(page) is { Success: true } seen)
                    (await PostAsync(client, report, seen.Groups[1].Value, TokenIn(page))).ShouldBe(HttpStatusCode.Redirect);
            }
        }
        await LookAsync(data, reports);
        var verified = await XanhProcess.RunAsync(["verify", "--data", database.Data, "--province", ManyReports.Province, .. database.Options]);
        verified.Status.ShouldBe(0, verified.Errors);
    }

    private static Task<ServeProcess> StartAsync(ServedDatabase database) => ServeProcess.StartAsync(database.Data, [.. database.Options, "--province", ManyReports.Province]);

    private static async Task<IReadOnlyCollection<Guid>> SubmitAndKillAsync(ServeProcess server, IReadOnlyList<Guid> reports, int after)
    {
        using var client = NewClient(server);
        await SignInAsync(client);
        var shown = new List<(Guid Report, string Seen, string Token)>();
        foreach (var report in reports)
        {
            var page = await client.GetStringAsync(AddressOf(report));
            shown.Add((report, Seen().Match(page).Groups[1].Value, TokenIn(page)));
        }
        var acknowledged = new ConcurrentQueue<Guid>();
        var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var slots = new SemaphoreSlim(AtOnce);
        var sent = shown.Select(async s =>
        {
            await slots.WaitAsync();
            try
            {
                if (killed.Task.IsCompleted || await PostAsync(client, s.Report, s.Seen, s.Token) != HttpStatusCode.Redirect)
                    return;
                acknowledged.Enqueue(s.Report);
                // Here and at once: the others that were sent are on their way, and no more are.
                if (acknowledged.Count >= after && killed.TrySetResult())
                    await server.KillAsync();
            }
            finally
            {
                slots.Release();
            }
        }).ToList();
        await killed.Task.WaitAsync(Patience);
        // Whatever the browsers were told, nothing may hang.
        await Task.WhenAny(Task.WhenAll(sent), Task.Delay(Patience, TestContext.Current.CancellationToken));
        sent.ShouldAllBe(s => s.IsCompleted);
        foreach (var lost in sent)
            _ = lost.Exception;
        return acknowledged;
    }

    private static async Task LookAsync(ManyReports data, IReadOnlyCollection<Guid> acknowledged)
    {
        await using var services = data.Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
        var reports = await db.Reports.AsNoTracking().Include(r => r.Steps).Include(r => r.Fields).ToListAsync();
        reports.Count.ShouldBe(ManyReports.Count);
        var told = (await db.JournalEntries.Where(e => e.Action == "answer-report" || e.Action == "submit-report").Select(e => new { e.Subject, e.Action }).ToListAsync())
            .ToLookup(e => e.Subject, e => e.Action, StringComparer.Ordinal);
        var notices = await db.Notices.Where(n => n.Kind == Programme.Messages.NoticeKind.ReportSubmitted).Select(n => n.Key).ToListAsync();
        foreach (var report in reports)
        {
            var isIn = report.State == ReportState.Submitted;
            if (acknowledged.Contains(report.Id))
                isIn.ShouldBeTrue(report.UnitCode);
            var whole = (report.SubmittedAt is not null, report.Steps.Exists(s => s.Kind == ReportStepKind.Submitted), told[report.JournalSubject].Count(), notices.Count(n => n.StartsWith(report.JournalSubject, StringComparison.Ordinal)));
            whole.ShouldBe(isIn ? (true, true, 2, 1) : (false, false, 0, 0), report.UnitCode);
            report.Fields.Count.ShouldBe(4);
        }
    }

    private static HttpClient NewClient(ServeProcess server) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, MaxConnectionsPerServer = ManyReports.Count }) { BaseAddress = server.Address, Timeout = Patience };

    private static async Task SignInAsync(HttpClient client)
    {
        var token = TokenIn(await client.GetStringAsync("/dang-nhap"));
        using var form = new FormUrlEncodedContent(Fields(("ten-dang-nhap", ManyReports.UserName), ("mat-khau", ManyReports.Password), ("__RequestVerificationToken", token)));
        using var answer = await client.PostAsync("/dang-nhap", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, Guid report, string seen, string token)
    {
        using var form = new FormUrlEncodedContent(Fields(("thay", seen), ("__RequestVerificationToken", token)));
        using var answer = await client.PostAsync(AddressOf(report), form);
        return answer.StatusCode;
    }

    private static string AddressOf(Guid report) => $"/lam-viec/bao-cao/{report}/gui";

    private static IEnumerable<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) => fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value));

    private static string TokenIn(string page) => Token().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"thay\" value=\"([^\"]+)\"")]
    private static partial Regex Seen();
}
