using System.Globalization;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Messages;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Organisations;

namespace Xanh.Web.Tests.Messages;

public class AnswerReminderTests
{
    private static readonly Actor Coordinator = new(Guid.NewGuid(), "Đỗ Thị Điều Phối", "M01", [Role.Coordinator]);
    private static readonly Actor Raiser = new(Guid.NewGuid(), "Lê Văn Nêu", "M03", [Role.Reporter]);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_owes_an_answer_is_reminded_before_on_and_after_the_day_and_whoever_it_is_passed_on_to(string kind)
    {
        await using var room = await MailRoom.OpenAsync(1, kind);
        await room.RunAsync((ImportUnits import) => import.RunAsync(new ImportUnits.Request([new UnitRow("M03", "Sở Khoa học và Công nghệ", "department", null, [])]), Actor.Xanh));
        await room.AccountAsync("tra-loi@example.vn");
        await room.AccountAsync("thuong-truc@example.vn", "M01");
        await room.RunAsync(async (ProgrammeDb db) =>
        {
            await OpenedPeriod.AddHeadAsync(db, new(2026, 3, 2));
            return await db.SaveAsync(Actor.Xanh.Does("edit-unit"));
        });
        // Tuesday 10 March 2026; eight working days later is Friday 20 March.
        var raised = (await room.RunAsync((RaiseDifficulty raise) => raise.RunAsync(
            new RaiseDifficulty.Request("Thiếu số liệu", "Đề nghị cung cấp.", "other", null, null, null, OpenedPeriod.Unit, 8, []), Raiser))).Value!;
        await DaysAsync(room, 17);
        (await room.RunAsync((ForwardDifficulty forward) => forward.RunAsync(
            new ForwardDifficulty.Request(raised.Id, raised.Version, "M01", 3, "Thuộc thẩm quyền của Sở.", []), Coordinator))).Succeeded.ShouldBeTrue();
        await DaysAsync(room, 5);
        (await room.RunAsync((AnswerDifficulty answer) => answer.RunAsync(
            new AnswerDifficulty.Request(raised.Id, raised.Version + 1, "Đã gửi số liệu.", false, []), Coordinator))).Succeeded.ShouldBeTrue();
        await DaysAsync(room, 10);

        var told = (await room.MailsAsync()).Reverse().ToList();
        told.Where(m => m.Kind is not (NoticeKind.DifficultyAnswered or NoticeKind.DifficultyPassedOn))
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.WrittenAt:dd/MM} {m.Kind} {m.Address}")).ShouldBe(
        [
            "10/03 DifficultyToAnswer tra-loi@example.vn", "17/03 AnswerComing tra-loi@example.vn", "19/03 AnswerComing tra-loi@example.vn", "20/03 AnswerDue tra-loi@example.vn",
            "23/03 AnswerLate tra-loi@example.vn", "25/03 AnswerEscalated thu-truong@example.vn", "26/03 AnswerLate tra-loi@example.vn",
            "30/03 AnswerComing thuong-truc@example.vn", "31/03 AnswerComing thuong-truc@example.vn",
        ]);
        told.Single(m => m.Kind == NoticeKind.AnswerEscalated).Text.ShouldContain("đã quá hạn trả lời ngày 20/03/2026, chậm 3 ngày làm việc");
        told.Single(m => m.Kind == NoticeKind.AnswerDue).Text.ShouldContain("https://xanh.example.vn/lam-viec/vuong-mac/" + raised.Id.ToString("D"));
    }

    /// <summary>So many days pass; on each of them several servers remind at once, and one of them again.</summary>
    private static async Task DaysAsync(MailRoom room, int days)
    {
        for (var day = 0; day < days; day++)
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => room.RunAsync((RemindByClock remind) => remind.RunAsync()))));
            await room.RunAsync((RemindByClock remind) => remind.RunAsync());
            room.Clock.Pass(TimeSpan.FromDays(1));
        }
    }
}
