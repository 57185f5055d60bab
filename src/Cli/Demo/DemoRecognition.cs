using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Recognition;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>Makes up two awards, last year's round of one, which was decided, and this year's, which is being scored.</summary>
internal sealed class DemoRecognition(ProgrammeDb db, CurrentProvince province, EnterRecords<Award> awards, TimeProvider time)
{
    private const int Seed = 29;
    private const int Nominees = 6;
    private const int Honoured = 2;

    private static readonly (string Name, string Audience, string Criteria)[] Invented =
    [
        ("Giải Nhà máy xanh Vân Xuyên", "Cơ sở sản xuất trong tỉnh", "Giảm tiêu hao năng lượng, nguyên liệu; 40; 10\nGiảm chất thải; 35; 10\nSáng kiến của người lao động; 25; 10"),
        ("Giải Sáng kiến sản xuất sạch hơn", "Tập thể, cá nhân", "Hiệu quả; 60; 20\nKhả năng nhân rộng; 40; 20"),
    ];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(CancellationToken cancellation)
    {
        var ids = await awards.EnterAsync([.. Invented.Select(a => DemoDraw.Draft(("name", a.Name), ("audience", a.Audience), ("criteria", a.Criteria), ("basis", "Quy chế khen thưởng mẫu của tỉnh")))], cancellation);
        var jurors = await db.Accounts.AsNoTracking().Where(a => a.ProvinceId == province.Id && (a.UserName == "dieuphoi" || a.UserName == "lanhdao" || a.UserName == "thutruong")).OrderBy(a => a.UserName)
            .Select(a => new { a.Id, a.FullName }).ToListAsync(cancellation);
        if (jurors.Count == 0)
            return;
        var people = jurors.ConvertAll(j => new Actor(j.Id, j.FullName, null, [Role.Leader]));
        var year = time.Today().Year;
        var then = new EarlierTime(time.GetUtcNow() - VietnamTime.StartOf(new DateOnly(year - 1, 10, 5)));
        await RoundAsync(ids[0], year - 1, people, then, isDecided: true, cancellation);
        await RoundAsync(ids[0], year, people, new EarlierTime(TimeSpan.FromDays(12)), isDecided: false, cancellation);
    }

    private async Task RoundAsync(Guid award, int year, List<Actor> jurors, TimeProvider clock, bool isDecided, CancellationToken cancellation)
    {
        var round = Of(await new OpenRound(db, province, clock).RunAsync(new OpenRound.Request(award, year, clock.Today().AddDays(25), [.. jurors.Select(j => j.Id)]), Actor.Xanh, cancellation));
        var nominations = new List<Nomination>();
        foreach (var place in DemoDraw.Places.Skip(year % 7).Take(Nominees))
        {
            nominations.Add(Of(await new Nominate(db, province, clock).RunAsync(
                new Nominate.Request(round.Id, "facility", "Xưởng mẫu " + place, "Giảm " + DemoDraw.Plain(draw.Number(6, 28)) + " % điện và " + DemoDraw.Plain(draw.Number(4, 35)) + " % chất thải so với năm trước."), Actor.Xanh, cancellation)));
        }
        foreach (var (nomination, n) in nominations.Select((x, n) => (x, n)))
        {
            foreach (var juror in isDecided ? jurors : jurors.Take(1 + (n % jurors.Count)))
                await ScoreAsync(nomination, round, juror, n == 1 && juror == jurors[^1], cancellation);
        }
        if (isDecided)
        {
            db.ChangeTracker.Clear();
            Of(await new DecideRound(db, province, clock).RunAsync(
                new DecideRound.Request(round.Id, 0, "318/QĐ-UBND", clock.Today(), [.. nominations.Take(Honoured).Select(n => n.Id)]), Actor.Xanh, cancellation));
        }
        db.ChangeTracker.Clear();
    }

    private async Task ScoreAsync(Nomination nomination, AwardRound round, Actor juror, bool isBound, CancellationToken cancellation)
    {
        var points = round.Criteria.Select(c => DemoDraw.Plain(draw.Number(c.Maximum / 2, c.Maximum))).ToList();
        Of(await new WriteScores(db, province).RunAsync(new WriteScores.Request(nomination.Id, points, isBound ? "Từng tư vấn cho cơ sở này" : "", "", '.'), juror, cancellation));
    }

    private static T Of<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException("The demo's recognition is refused: " + outcome.Refusal!.Code);
}
