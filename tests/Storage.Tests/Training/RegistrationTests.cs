using Xanh.Programme.Shared;
using Xanh.Programme.Training;

namespace Xanh.Storage.Tests.Training;

public class RegistrationTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_many_who_want_the_last_seats_as_many_get_one_as_there_are(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, 3, 1);
        var people = Enumerable.Range(0, 8).Select(n => TrainingFixture.Person("Người Mẫu " + (char)('A' + n))).ToList();
        var outcomes = await Task.WhenAll(people.Select(p => training.RegisterAsync(p)));
        outcomes.ShouldAllBe(o => o.Succeeded);
        var details = await training.FindAsync();
        (details.Seated.Count(), details.Waiting.Count(), details.FreeSeats).ShouldBe((3, 5, 0));
        details.Registrations.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 8));
        (await training.MailsAsync()).Count(m => m.StartsWith("TrainingWaiting", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_withdraws_gives_the_seat_to_the_first_who_waits(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, 1, 1);
        var seated = (await training.RegisterAsync(TrainingFixture.Person("Lê Thị Một"))).Value!;
        var waiting = (await training.RegisterAsync(TrainingFixture.Person("Lê Thị Hai"))).Value!;
        await training.RegisterAsync(TrainingFixture.Person("Lê Thị Ba"));
        (await OwnAsync(training, waiting.Code)).PlaceInLine.ShouldBe(1);
        (await WithdrawAsync(training, seated.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Succeeded.ShouldBeTrue();
        var own = await OwnAsync(training, waiting.Code);
        (own.Registration.State, own.PlaceInLine, own.MayWithdraw).ShouldBe((RegistrationState.Seated, null, true));
        (await training.FindAsync()).Waiting.ShouldHaveSingleItem().FullName.ShouldBe("Lê Thị Ba");
        (await training.MailsAsync()).ShouldContain("TrainingMovedUp le.thi.hai@example.vn");
        (await WithdrawAsync(training, seated.Code)).Refusal!.Code.ShouldBe("registration-withdrawn");
        (await WithdrawAsync(training, "AAAA-BBBB-CCCC-DDDD")).Refusal!.Code.ShouldBe("no-such-registration");
        // Who withdrew may register again, at the end of the line.
        (await training.RegisterAsync(TrainingFixture.Person("Lê Thị Một"))).Value!.State.ShouldBe(RegistrationState.Waiting);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_will_not_do_is_refused_and_nothing_is_kept(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 1);
        var good = TrainingFixture.Person("Trần Văn Mẫu");
        foreach (var (person, code) in new (PersonDraft, string)[]
        {
            (good with { FullName = "7" }, "participant-name"), (good with { Organisation = " " }, "participant-organisation"), (good with { Group = null }, "participant-group"),
            (good with { Mail = "khong-phai-thu" }, "field-mail"), (good with { Mail = "a@b.vn\r\nBcc: c@d.vn" }, "field-mail"), (good with { Phone = "abc" }, "field-phone"), (good with { Mail = "" }, "participant-reach"),
        })
        {
            (await training.RegisterAsync(person)).Refusal!.Code.ShouldBe(code);
        }
        (await training.RegisterAsync(good, consents: false)).Refusal!.Code.ShouldBe("participant-consent");
        (await training.FindAsync()).Registrations.ShouldBeEmpty();
        (await training.RegisterAsync(good)).Succeeded.ShouldBeTrue();
        (await training.RegisterAsync(good with { FullName = "Người khác", Mail = good.Mail.ToUpperInvariant() })).Refusal!.Code.ShouldBe("participant-known");
        (await training.RegisterAsync(good with { FullName = "TRAN VAN MAU", Mail = "khac@example.vn" })).Refusal!.Code.ShouldBe("participant-known");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_event_that_is_not_open_says_why(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0);
        var code = await training.LinkAsync();
        (await InvitationAsync(training, code)).Closed.ShouldBeNull();
        (await training.GoAsync(training.Event, TrainingState.Planned)).Succeeded.ShouldBeTrue();
        (await InvitationAsync(training, code)).Closed!.Code.ShouldBe("training-not-open");
        (await training.RegisterAsync(TrainingFixture.Person("Đỗ Thị Mẫu"))).Refusal!.Code.ShouldBe("training-not-open");
        await training.GoAsync(training.Event, TrainingState.Open);
        await training.RegisterAsync(TrainingFixture.Person("Đỗ Thị Mẫu"));
        (await training.GoAsync(training.Event, TrainingState.Cancelled)).Refusal!.Code.ShouldBe("record-reason");
        (await training.GoAsync(training.Event, TrainingState.Cancelled, "Có bão")).Succeeded.ShouldBeTrue();
        (await InvitationAsync(training, code)).Closed!.Arguments.ShouldBe(["Có bão"]);
        (await training.MailsAsync()).ShouldContain("TrainingCancelled do.thi.mau@example.vn");
        (await training.GoAsync(training.Event, TrainingState.Open)).Refusal!.Code.ShouldBe("training-state");
        (await training.Database.RunAsync((PublicTrainingQueries queries) => queries.InvitationAsync("", null))).Refusal!.Code.ShouldBe("no-such-event");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task More_seats_let_those_who_wait_move_up(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, 1, 1);
        foreach (var name in new[] { "Vũ Thị A", "Vũ Thị B", "Vũ Thị C" })
            await training.RegisterAsync(TrainingFixture.Person(name));
        (await SeatAsync(training)).Refusal!.Code.ShouldBe("training-no-free-seat");
        var held = (await training.FindAsync()).Event;
        await training.Database.RunAsync((Programme.Registers.RegisterBook book) => book.FindByCode(TrainingEvent.Register)!.SaveAsync(
            training.Event, held.Version, Programme.Registers.RecordDraft.Of(new Dictionary<string, string>(StringComparer.Ordinal) { ["seats"] = "2" }), Registers.RegisterFixture.Vietnamese, TrainingFixture.Keeper));
        (await SeatAsync(training)).Succeeded.ShouldBeTrue();
        (await training.FindAsync()).Waiting.ShouldHaveSingleItem().FullName.ShouldBe("Vũ Thị C");
    }

    private static Task<Outcome<TrainingEvent>> SeatAsync(TrainingFixture training) => training.Database.RunAsync((SeatWaiting use) => use.RunAsync(training.Event, TrainingFixture.Keeper));

    private static Task<Outcome<EventRegistration>> WithdrawAsync(TrainingFixture training, string code) => training.Database.RunAsync((WithdrawRegistration use) => use.RunAsync(code));

    private static async Task<OwnRegistration> OwnAsync(TrainingFixture training, string code) =>
        (await training.Database.RunAsync((PublicTrainingQueries queries) => queries.OwnAsync(code, null))).Value ?? throw new InvalidOperationException("No such registration.");

    private static async Task<EventInvitation> InvitationAsync(TrainingFixture training, string code) =>
        (await training.Database.RunAsync((PublicTrainingQueries queries) => queries.InvitationAsync(code, null))).Value ?? throw new InvalidOperationException("No such event.");
}
