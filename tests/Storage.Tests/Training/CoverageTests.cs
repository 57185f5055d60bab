using Xanh.Programme.Shared;
using Xanh.Programme.Training;

namespace Xanh.Storage.Tests.Training;

public class CoverageTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_official_is_trained_by_mail_or_by_name_and_unit_and_the_others_are_invited_once(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0);
        await training.ContactAsync("40003", "Bùi Thị Có Thư", "co-thu@example.vn");
        await training.ContactAsync("40006", "Đinh Văn Tên", null);
        await training.ContactAsync("40006", "Cao Thị Chưa", "chua@example.vn");
        await training.ContactAsync("40003", "Cao Văn Không Thư", null);
        await training.AddAsync(
            1, TrainingFixture.Person("Bùi T. Có Thư", "CO-THU@example.vn", "Phường", ParticipantGroup.Official), TrainingFixture.Person("đinh văn tên", "rieng@example.vn", "xã Đồng Chè", ParticipantGroup.Official),
            TrainingFixture.Person("Cao Văn Không Thư", "cao@example.vn", "Công ty Khác"));
        (await CoverageAsync(training)).Trained.ShouldBe(0, "the event is not over");
        await training.GoAsync(training.Event, TrainingState.Held);
        var coverage = await CoverageAsync(training);
        coverage.Officials.Where(o => o.TrainedOn == training.Today).Select(o => o.Name).ShouldBe(["Bùi Thị Có Thư", "Đinh Văn Tên"], ignoreOrder: true);
        (coverage.Share, coverage.TrainedThatYear).ShouldBe((0.5, 2));

        (await InviteAsync(training, training.Event)).Refusal!.Code.ShouldBe("training-not-open");
        var next = await training.EnterAsync("Lớp bổ sung", null, 3);
        var invited = (await InviteAsync(training, next)).Value!;
        (invited.Invited, invited.Before, invited.WithoutMail).ShouldBe((1, 0, 1));
        invited = (await InviteAsync(training, next)).Value!;
        (invited.Invited, invited.Before).ShouldBe((0, 1));
        (await training.MailsAsync()).ShouldHaveSingleItem().ShouldBe("TrainingInvited chua@example.vn");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_person_at_two_events_counts_once_in_the_year(string kind)
    {
        await using var training = await TrainingFixture.OpenAsync(kind, null, 0);
        var second = await training.EnterAsync("Lớp hai", null, 0);
        await training.AddAsync(1, TrainingFixture.Person("Lương Văn Một", "mot@example.vn"), TrainingFixture.Person("Lương Thị Hai", "hai@example.vn", "Sở Mẫu", ParticipantGroup.Official));
        await training.AddToAsync(second, 1, TrainingFixture.Person("Lương Văn Một", "khac@example.vn"), TrainingFixture.Person("L. T. Hai", "HAI@example.vn", "Sở Mẫu", ParticipantGroup.Official));
        await training.GoAsync(training.Event, TrainingState.Held);
        (await FiguresAsync(training)).People.ShouldBe(2);
        await training.GoAsync(second, TrainingState.Held);
        var figures = await FiguresAsync(training);
        (figures.Events, figures.Held, figures.Attendances, figures.People).ShouldBe((2, 2, 4, 2));
        figures.ByGroup.Where(g => g.People > 0).ShouldBe([(ParticipantGroup.Official, 2, 1), (ParticipantGroup.Enterprise, 2, 1)]);
        figures.ByOrganisation.ShouldBe([("Công ty Mẫu", 2, 1), ("Sở Mẫu", 2, 1)]);
        var row = (await training.Database.RunAsync((TrainingQueries queries) => queries.ListAsync(new EventFilter(training.Today.Year, Search: "lop HAI")))).ShouldHaveSingleItem();
        (row.Seated, row.Sessions, row.Present, row.State).ShouldBe((2, 1, 2, TrainingState.Held));
    }

    private static Task<TrainingCoverage> CoverageAsync(TrainingFixture training) => training.Database.RunAsync((CoverageQueries queries) => queries.OfAsync(training.Today.Year));

    private static Task<TrainingFigures> FiguresAsync(TrainingFixture training) => training.Database.RunAsync((FigureQueries queries) => queries.OfAsync(training.Today.Year));

    private static Task<Outcome<InviteUntrained.Result>> InviteAsync(TrainingFixture training, Guid id) => training.Database.RunAsync((InviteUntrained use) => use.RunAsync(id, TrainingFixture.Keeper));
}
