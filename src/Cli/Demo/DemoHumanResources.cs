using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Cli.Demo;

/// <summary>Makes up what training providers can do, last year's labour survey, which is over, and this year's, which is open.</summary>
internal sealed class DemoHumanResources(
    ProgrammeDb db, CurrentProvince province, EnterUsualOccupations occupations, EnterRecords<TrainingCapacity> capacities, AnswerSurvey answer, TimeProvider time)
{
    private const int Seed = 23;
    private const int AnsweredThen = 140;
    private const int AnsweredNow = 60;
    private const int Drafts = 8;
    private const int DaysOpen = 20;
    private const int DaysLeft = 15;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly string[] Providers =
    [
        "Trường Cao đẳng Kỹ thuật Vân Xuyên", "Trường Cao đẳng nghề Cửa Trúc", "Trường Trung cấp Bến Lội", "Trung tâm Giáo dục nghề nghiệp Đồng Nhãn", "Trường Đại học Vân Xuyên",
    ];

    private static readonly string[] Skills = ["Vận hành hệ thống tự động", "Đọc bản vẽ", "An toàn hóa chất", "Ngoại ngữ kỹ thuật", "Phân tích mẫu nước", "Lập trình PLC", "Kiểm kê khí nhà kính"];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(IReadOnlyList<string> communes, CancellationToken cancellation)
    {
        await occupations.RunAsync(Actor.Xanh, cancellation);
        var known = await new SurveyQueries(db, province, time).OccupationsAsync(cancellation);
        var year = time.Today().Year;
        await capacities.EnterAsync([.. known.Values.OrderBy(o => o.SortText, StringComparer.Ordinal).Where((_, n) => n % 5 != 4).Select((o, n) => Capacity(o, n, year - 1, communes))], cancellation);
        var then = new EarlierTime(time.GetUtcNow() - VietnamTime.StartOf(new DateOnly(year - 1, 9, 15)));
        var past = await OpenAsync(year - 1, new DateOnly(year - 1, 10, 31), then, cancellation);
        var whoAnswered = await AnswerAsync(past, AnsweredThen, known, then, [], cancellation);
        var lately = new EarlierTime(TimeSpan.FromDays(DaysOpen));
        var present = await OpenAsync(year, time.Today().AddDays(DaysLeft), lately, cancellation);
        await AnswerAsync(present, AnsweredNow, known, lately, whoAnswered, cancellation);
        await BeginAsync(present, cancellation);
    }

    private async Task<LabourSurvey> OpenAsync(int year, DateOnly until, TimeProvider clock, CancellationToken cancellation)
    {
        var opened = await new OpenSurvey(db, province, clock).RunAsync(new OpenSurvey.Request(year, until, new SurveyScope()), Actor.Xanh, cancellation);
        db.ChangeTracker.Clear();
        return opened.Value ?? throw new InvalidOperationException("The demo's survey is refused: " + opened.Refusal!.Code);
    }

    // As from a table: one save for all. Most of those who answer now answered before.
    private async Task<HashSet<Guid>> AnswerAsync(
        LabourSurvey survey, int count, IReadOnlyDictionary<Guid, Occupation> known, TimeProvider clock, HashSet<Guid> before, CancellationToken cancellation)
    {
        var asked = await InvitationsAsync(survey, cancellation);
        var chosen = asked.Select(i => (Invitation: i, Turn: draw.Number(0, 999) - (before.Contains(i.EnterpriseId) ? 600 : 0))).OrderBy(x => x.Turn).Take(count).Select(x => x.Invitation).ToList();
        var rows = new List<AnswerRow>();
        foreach (var invitation in chosen)
            rows.AddRange(Rows(invitation, [.. survey.Occupations.Select(id => known[id])], rows.Count));
        var done = await new ImportAnswers(db, new SurveyQueries(db, province, clock), province, clock)
            .RunAsync(new ImportAnswers.Request(survey.Year, rows, DryRun: false, DoubtsStand: true, CultureInfo.InvariantCulture), Actor.Xanh, cancellation);
        db.ChangeTracker.Clear();
        return done.Value is { Saved: true } ? [.. chosen.Select(i => i.EnterpriseId)] : throw new InvalidOperationException("The demo's answers are refused: " + (done.Refusal?.Code ?? done.Value!.Faults[0].ToString()));
    }

    private async Task BeginAsync(LabourSurvey survey, CancellationToken cancellation)
    {
        foreach (var invitation in (await InvitationsAsync(survey, cancellation)).Where(i => i.SentAt is null).Take(Drafts))
        {
            var line = new TypedLine(draw.Pick(survey.Occupations), DemoDraw.Plain(draw.Number(1, 6)), DemoDraw.Plain(draw.Number(0, 3)), "", "", "", "");
            await answer.RunAsync(new AnswerSurvey.Request(invitation.Code, 0, TypedSurveyAnswer.Empty with { Lines = [line] }, IsSent: false, Vietnamese), null, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    // By name: ids are others each time.
    private Task<List<SurveyInvitation>> InvitationsAsync(LabourSurvey survey, CancellationToken cancellation) =>
        db.Set<SurveyInvitation>().AsNoTracking().Where(i => i.ProvinceId == province.Id && i.SurveyId == survey.Id)
            .Join(db.Enterprises, i => i.EnterpriseId, e => e.Id, (i, e) => new { Invitation = i, e.SortText, e.TaxCode })
            .OrderBy(x => x.SortText).ThenBy(x => x.TaxCode).Select(x => x.Invitation).ToListAsync(cancellation);

    private IEnumerable<AnswerRow> Rows(SurveyInvitation invitation, IReadOnlyList<Occupation> known, int above)
    {
        var workers = invitation.ListedWorkers ?? draw.Number(5, 60);
        var first = draw.Number(0, known.Count - 1);
        var count = Math.Min(workers, draw.Number(1, 5));
        foreach (var n in Enumerable.Range(0, count))
        {
            var jobs = Math.Max(1, workers * draw.Number(1, 6) / 100);
            var in1 = draw.Number(0, 1 + (jobs / 6));
            var in3 = in1 + draw.Number(0, 1 + (jobs / 5));
            var in5 = in3 + draw.Number(0, 1 + (jobs / 5));
            yield return new AnswerRow(above + n + 2,
            [
                invitation.Code, "", DemoDraw.Plain(workers), known[(first + (n * 5)) % known.Count].Name, DemoDraw.Plain(jobs), DemoDraw.Plain(in1), DemoDraw.Plain(in3), DemoDraw.Plain(in5),
                draw.Once(3) ? "yes" : draw.Once(2) ? "no" : "", draw.Once(4) ? draw.Pick(Skills) : "",
            ]);
        }
    }

    private RecordDraft Capacity(Occupation of, int number, int year, IReadOnlyList<string> communes)
    {
        var seats = draw.Round(20, 80, 5);
        var provider = of.Level == OccupationLevel.University ? Providers[^1] : Providers[number % (Providers.Length - 1)];
        return DemoDraw.Draft(
            ("name", provider), ("occupation", of.Id.ToString()), ("year", DemoDraw.Plain(year)), ("seats", DemoDraw.Plain(seats)), ("graduates", DemoDraw.Plain(seats * draw.Number(45, 95) / 100)),
            ("commune", draw.Pick(communes)), ("source", "Báo cáo tuyển sinh, tốt nghiệp của cơ sở năm " + DemoDraw.Plain(year)));
    }
}
