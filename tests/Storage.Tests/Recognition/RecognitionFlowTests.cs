using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Recognition;
using Xanh.Programme.Shared;
using Xanh.Storage.Tests.Registers;

namespace Xanh.Storage.Tests.Recognition;

public class RecognitionFlowTests
{
    private static readonly Actor Keeper = RegisterFixture.Keeper;
    private static readonly DateOnly Today = new(2026, 3, 10);

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_round_goes_from_its_opening_to_the_honour_roll(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var award = await registers.EnterAsync(Award.Register, ("name", "Giải Nhà máy xanh"), ("criteria", "Năng lượng; 60; 10\nChất thải; 40; 20"));
        var (first, second) = (await JurorAsync(registers, "giamkhao1"), await JurorAsync(registers, "giamkhao2"));
        var request = new OpenRound.Request(award, 2026, Today.AddDays(10), [first.Id, second.Id]);
        (await OpenAsync(registers, request with { Jurors = [Guid.CreateVersion7()] })).Refusal!.Code.ShouldBe("round-jurors");
        (await OpenAsync(registers, request with { NominateUntil = Today.AddDays(-1) })).Refusal!.Code.ShouldBe("round-until");
        var round = (await OpenAsync(registers, request)).Value!;
        (await OpenAsync(registers, request)).Refusal!.Code.ShouldBe("round-exists");

        var one = (await NominateAsync(registers, round, "Công ty Một")).Value!;
        (await NominateAsync(registers, round, "CÔNG TY  một")).Refusal!.Code.ShouldBe("nomination-twice");
        var two = (await NominateAsync(registers, round, "Tổ tự quản Hai")).Value!;
        (await ScoreAsync(registers, one, Keeper, "", "5", "5")).Refusal!.Code.ShouldBe("not-a-juror");
        (await ScoreAsync(registers, one, first, "", "11", "5")).Refusal!.ShouldSatisfyAllConditions(r => r.Code.ShouldBe("score-points"), r => r.Arguments.ShouldBe(["Năng lượng", "10"]));
        (await ScoreAsync(registers, one, first, "", "10", "20")).Succeeded.ShouldBeTrue();
        (await ScoreAsync(registers, one, first, "", "7", "5")).Succeeded.ShouldBeTrue();
        (await ScoreAsync(registers, one, second, "", "9,5", "10")).Succeeded.ShouldBeTrue();
        (await ScoreAsync(registers, two, second, "Em ruột là tổ trưởng")).Succeeded.ShouldBeTrue();

        var details = (await registers.Database.RunAsync((RecognitionQueries queries) => queries.FindAsync(round.Id)))!;
        details.Nominations.Select(n => (n.Nomination.Name, n.Score)).ShouldBe([("Công ty Một", new Score(64.5m, 25, 2, 0)), ("Tổ tự quản Hai", new Score(null, 0, 0, 1))]);
        (await DecideAsync(registers, round, two.Id)).Refusal!.Code.ShouldBe("round-unscored");
        (await DecideAsync(registers, round)).Refusal!.Code.ShouldBe("round-nobody");
        (await DecideAsync(registers, round, one.Id)).Succeeded.ShouldBeTrue();
        (await DecideAsync(registers, round, one.Id)).Refusal!.Code.ShouldBe("round-decided");
        (await ScoreAsync(registers, one, first, "", "1", "1")).Refusal!.Code.ShouldBe("round-decided");
        (await NominateAsync(registers, round, "Muộn")).Refusal!.Code.ShouldBe("round-over");
        (await registers.Database.RunAsync((RecognitionQueries queries) => queries.HonouredAsync())).ShouldHaveSingleItem()
            .ShouldBe(new HonouredRow("Giải Nhà máy xanh", 2026, "enterprise", "Công ty Một", "125/QĐ-UBND", Today));
        (await registers.Database.RunAsync((RecognitionQueries queries) => queries.ListAsync())).ShouldHaveSingleItem().Nominations.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_jurors_at_once_do_not_lose_each_other(string kind)
    {
        await using var registers = await RegisterFixture.OpenAsync(kind);
        var award = await registers.EnterAsync(Award.Register, ("name", "Giải Nhà máy xanh"), ("criteria", "Năng lượng; 100; 10"));
        var (first, second) = (await JurorAsync(registers, "giamkhao1"), await JurorAsync(registers, "giamkhao2"));
        var round = (await OpenAsync(registers, new OpenRound.Request(award, 2026, Today, [first.Id, second.Id]))).Value!;
        var one = (await NominateAsync(registers, round, "Công ty Một")).Value!;
        var written = await Task.WhenAll(ScoreAsync(registers, one, first, "", "4"), ScoreAsync(registers, one, second, "", "8"));
        written.ShouldAllBe(w => w.Succeeded);
        (await registers.Database.RunAsync((RecognitionQueries queries) => queries.FindAsync(round.Id)))!.Nominations[0].Score.ShouldBe(new Score(60, 40, 2, 0));
    }

    private static async Task<Actor> JurorAsync(RegisterFixture registers, string name)
    {
        var made = await registers.Database.RunAsync((CreateAccount create) => create.RunAsync(new CreateAccount.Request(name, "Giám khảo " + name, null, [Role.MinistryViewer], Password: "ThuXanh2026"), Actor.Xanh));
        made.Refusal.ShouldBeNull();
        var id = await registers.Database.RunAsync((ProgrammeDb db) => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        return new Actor(id, name, null, [Role.MinistryViewer]);
    }

    private static Task<Outcome<AwardRound>> OpenAsync(RegisterFixture registers, OpenRound.Request request) => registers.Database.RunAsync((OpenRound open) => open.RunAsync(request, Keeper));

    private static Task<Outcome<Nomination>> NominateAsync(RegisterFixture registers, AwardRound round, string name) =>
        registers.Database.RunAsync((Nominate nominate) => nominate.RunAsync(new Nominate.Request(round.Id, "enterprise", name, "Giảm 12 % điện năm 2025."), Keeper));

    private static Task<Outcome<ScoreSheet>> ScoreAsync(RegisterFixture registers, Nomination nomination, Actor juror, string conflict, params string[] points) =>
        registers.Database.RunAsync((WriteScores write) => write.RunAsync(new WriteScores.Request(nomination.Id, points, conflict, "", ','), juror));

    private static async Task<Outcome<AwardRound>> DecideAsync(RegisterFixture registers, AwardRound round, params Guid[] honoured)
    {
        var version = (await registers.Database.RunAsync((RecognitionQueries queries) => queries.FindAsync(round.Id)))!.Round.Version;
        return await registers.Database.RunAsync((DecideRound decide) => decide.RunAsync(new DecideRound.Request(round.Id, version, "125/QĐ-UBND", Today, honoured), Keeper));
    }
}
