using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;

namespace Xanh.Storage.Tests.Training;

public class AttendanceTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_tick_at_once_do_not_undo_each_other_and_who_came_unannounced_is_added(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0, 0);
        await training.AddAsync(null, TrainingFixture.Person("Ngô Văn Một"), TrainingFixture.Person("Ngô Văn Hai"), TrainingFixture.Person("Ngô Văn Ba"));
        (await Task.WhenAll(training.MarkAsync(1, [1]), training.MarkAsync(1, [2]))).ShouldAllBe(o => o.Succeeded);
        (await training.MarkAsync(1, [3], 1)).Succeeded.ShouldBeTrue();
        (await training.FindAsync()).Present.Order().ShouldBe([(1, 2), (1, 3)]);
        var added = (await training.AddAsync(2, TrainingFixture.Person("NGÔ VĂN HAI"), TrainingFixture.Person("Khách Không Hẹn"))).Value!;
        (added.Added, added.Known, added.Marked).ShouldBe((1, 1, 2));
        (await training.FindAsync()).Present.Order().ShouldBe([(1, 2), (1, 3), (2, 2), (2, 4)]);
        (await training.MarkAsync(9, [1])).Refusal!.Code.ShouldBe("no-such-session");
        (await training.AddAsync(null, TrainingFixture.Person("Ngô Văn Bốn"), TrainingFixture.Person("x", "sai"))).Refusal!.Code.ShouldBe("participants-line");
        (await RemoveAsync(training, 1)).Refusal!.Code.ShouldBe("session-attended");
        var told = await training.Database.RunAsync((ProgrammeDb db) => db.JournalEntries.Where(e => e.Action == "mark-attendance").Select(e => e.Changes).ToListAsync());
        told.ShouldContain("""{"SessionAttendance/1.RegistrationNumber":["1","3"]}""");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Nobody_is_present_at_a_session_that_lies_ahead(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 2);
        await training.AddAsync(null, TrainingFixture.Person("Lý Văn Mẫu"));
        (await training.MarkAsync(1, [1])).Refusal!.Code.ShouldBe("training-not-yet-held");
        (await training.GoAsync(training.Event, TrainingState.Held)).Refusal!.Code.ShouldBe("training-not-yet-held");
        (await RemoveAsync(training, 1)).Succeeded.ShouldBeTrue();
        (await training.SessionAsync(training.Event, training.Today, 7)).Refusal!.Code.ShouldBe("no-such-session");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Certificates_go_to_who_attended_are_numbered_on_and_can_be_revoked(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0, 0);
        await training.AddAsync(1, TrainingFixture.Person("Hà Thị Một"), TrainingFixture.Person("Hà Thị Hai"));
        await training.MarkAsync(2, [1]);
        (await training.IssueAsync()).Refusal!.Code.ShouldBe("certificate-not-held");
        await training.GoAsync(training.Event, TrainingState.Held);
        // Half of the sessions is less than the usual share.
        var certificate = (await training.IssueAsync()).Value!.ShouldHaveSingleItem();
        (certificate.PersonName, certificate.Number).ShouldBe(("Hà Thị Một", 1));
        (await training.IssueAsync()).Refusal!.Code.ShouldBe("certificate-nobody");
        var other = await training.EnterAsync("Hội nghị", null, 0);
        await training.AddToAsync(other, 1, TrainingFixture.Person("Hà Thị Ba"), TrainingFixture.Person("Hà Thị Bốn"));
        await training.GoAsync(other, TrainingState.Held);
        (await training.IssueAsync(other)).Value!.Select(c => c.Number).ShouldBe([2, 3]);

        var check = (await CheckAsync(training, certificate.Code.ToLowerInvariant())).Value!;
        (check.PersonName, check.Event, check.PrintedNumber, check.RevokedOn).ShouldBe(("Hà Thị Một", "Tập huấn tiết kiệm nước", certificate.PrintedNumber, null));
        (await RevokeAsync(training, " ")).Refusal!.Code.ShouldBe("record-reason");
        (await RevokeAsync(training, "Cấp nhầm người")).Succeeded.ShouldBeTrue();
        (await RevokeAsync(training, "Lần nữa")).Refusal!.Code.ShouldBe("certificate-revoked");
        check = (await CheckAsync(training, certificate.Code)).Value!;
        (check.RevokedOn, check.RevokeReason).ShouldBe((training.Today, "Cấp nhầm người"));
        (await CheckAsync(training, "0000-0000-0000-0000")).Refusal!.Code.ShouldBe("no-such-certificate");
        (await training.IssueAsync()).Value!.ShouldHaveSingleItem().Number.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_who_issue_at_once_give_every_number_and_every_person_once(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0);
        var other = await training.EnterAsync("Lớp khác", null, 0);
        foreach (var id in new[] { training.Event, other })
        {
            await training.AddToAsync(id, 1, TrainingFixture.Person("Mai Văn Một"), TrainingFixture.Person("Mai Văn Hai"));
            await training.GoAsync(id, TrainingState.Held);
        }
        var outcomes = await Task.WhenAll(training.IssueAsync(), training.IssueAsync(other), training.IssueAsync());
        outcomes.Count(o => o.Succeeded).ShouldBe(2);
        var issued = outcomes.Where(o => o.Succeeded).SelectMany(o => o.Value!).ToList();
        issued.Select(c => c.Number).Order().ShouldBe([1, 2, 3, 4]);
    }

    private static Task<Outcome<TrainingEvent>> RemoveAsync(TrainingFixture training, int session) => training.Database.RunAsync((RemoveSession use) => use.RunAsync(training.Event, session, TrainingFixture.Keeper));

    private static Task<Outcome<TrainingCertificate>> RevokeAsync(TrainingFixture training, string reason) =>
        training.Database.RunAsync((RevokeCertificate use) => use.RunAsync(new RevokeCertificate.Request(training.Event, 1, reason), TrainingFixture.Keeper));

    private static Task<Outcome<CertificateCheck>> CheckAsync(TrainingFixture training, string code) => training.Database.RunAsync((PublicTrainingQueries queries) => queries.CertificateAsync(code, null));
}
