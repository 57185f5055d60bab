using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Messages.Reminders;

namespace Xanh.Web.Tests.Messages;

public class ReminderTests
{
    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_unit_is_reminded_before_on_and_after_the_due_day_and_its_head_told_each_once(string kind)
    {
        await using var room = await MailRoom.OpenAsync(1, kind);
        await room.AccountAsync("bao-cao@example.vn");
        // Friday 20 March 2026; the clock stands at half past eight on Tuesday 10 March.
        await room.RunAsync((ProgrammeDb db) => OpenedPeriod.MakeAsync(db, new(2026, 3, 2), new(2026, 3, 20)));
        var told = new List<string>();
        for (var day = 10; day <= 30; day++)
        {
            // Several servers at once, and each of them more than once a day.
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => room.RunAsync((RemindByClock remind) => remind.RunAsync()))));
            await room.RunAsync((RemindByClock remind) => remind.RunAsync());
            var mails = await room.MailsAsync();
            told.AddRange(mails.Reverse().Skip(told.Count).Select(m => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{room.Clock.GetUtcNow():dd} {m.Kind} {m.Address}")));
            room.Clock.Pass(TimeSpan.FromDays(1));
        }
        told.ShouldBe(
        [
            "13 ReportComing bao-cao@example.vn", "19 ReportComing bao-cao@example.vn", "20 ReportDue bao-cao@example.vn", "23 ReportLate bao-cao@example.vn",
            "25 ReportEscalated thu-truong@example.vn", "26 ReportLate bao-cao@example.vn",
        ]);
        (await room.MailsAsync()).Single(m => m.Kind == NoticeKind.ReportEscalated).Text.ShouldContain("Báo cáo “Báo cáo năm 2025” của Sở Tài chính đã quá hạn ngày 20/03/2026, chậm 3 ngày làm việc");
    }

    [Fact]
    public async Task Nobody_is_reminded_at_night()
    {
        await using var room = await MailRoom.OpenAsync(1);
        await room.RunAsync((ProgrammeDb db) => OpenedPeriod.MakeAsync(db, new(2026, 2, 2), new(2026, 3, 6)));
        room.Clock.Pass(TimeSpan.FromHours(-2));
        (await room.RunAsync((RemindByClock remind) => remind.RunAsync())).ShouldBe(0);
        room.Clock.Pass(TimeSpan.FromHours(2));
        (await room.RunAsync((RemindByClock remind) => remind.RunAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_is_exactly_what_goes_out_and_a_unit_is_reminded_once_a_day_by_hand()
    {
        await using var room = await MailRoom.OpenAsync(1);
        await room.AccountAsync("bao-cao@example.vn");
        var report = await room.RunAsync((ProgrammeDb db) => OpenedPeriod.MakeAsync(db, new(2026, 2, 2), new(2026, 3, 6)));
        var request = new RemindNow.Request(OpenedPeriod.Slug, [report]);
        var coordinator = new Actor(Guid.NewGuid(), "Điều phối mẫu", "M01", [Role.Coordinator]);
        var preview = await room.RunAsync((RemindNow remind) => remind.PreviewAsync(request));
        (await room.MailsAsync()).ShouldBeEmpty();
        (await room.RunAsync((RemindNow remind) => remind.RunAsync(request, coordinator))).Value.ShouldBe(new RemindNow.Result(1, 0));
        var mail = await room.MailAsync();
        (mail.Address, mail.Subject, mail.Text).ShouldBe((preview.Single().Address, preview.Single().Subject, preview.Single().Text));
        (await room.RunAsync((RemindNow remind) => remind.RunAsync(request, coordinator))).Value.ShouldBe(new RemindNow.Result(0, 1));
        room.Clock.Pass(TimeSpan.FromDays(1));
        (await room.RunAsync((RemindNow remind) => remind.RunAsync(request, coordinator))).Value.ShouldBe(new RemindNow.Result(1, 0));
        var reporter = new Actor(Guid.NewGuid(), "Báo cáo mẫu", "M02", [Role.Reporter]);
        (await room.RunAsync((RemindNow remind) => remind.RunAsync(request, reporter))).Refusal!.Code.ShouldBe("not-allowed");
    }
}
