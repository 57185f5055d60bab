using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;

namespace Xanh.Cli.Demo;

/// <summary>Makes up training: events of two years, who came to them, their certificates; some officials have been to none.</summary>
internal sealed class DemoTraining(
    ProgrammeDb db, CurrentProvince province, EnterRecords<TrainingEvent> events, EnterRecords<MediaPiece> media, EnterRecords<ContestEntry> works, SaveSession sessions, ChangeEventState change,
    AddParticipants add, RegisterForEvent register, MarkAttendance mark, IssueCertificates issue, RevokeCertificate revoke, TrainingQueries training, RecordContact contact, ServeTask serve, TimeProvider time)
{
    private const int Untrained = 5;

    private const int FirstOfPresent = 400;

    private DemoParticipants people = new(0);

    /// <summary>The events of the year before; the clock stands at its end.</summary>
    public async Task FillPastAsync(CancellationToken cancellation)
    {
        var officials = await NameOfficialsAsync(cancellation);
        var ids = new List<Guid>();
        foreach (var planned in DemoTrainingPlan.Past)
            ids.Add(await HoldAsync(planned, officials, cancellation));
        await works.EnterAsync(
            [.. DemoTrainingPlan.Works.Select(w => DemoDraw.Draft(("name", w.Name), ("event", ids[4].ToString()), ("entrant", w.Entrant), ("score", DemoDraw.Plain(w.Score)), ("result", w.Result)))], cancellation);
    }

    /// <summary>The events of this year, and what was published.</summary>
    public async Task FillPresentAsync(CancellationToken cancellation)
    {
        people = new DemoParticipants(FirstOfPresent);
        var officials = await OfficialsAsync(cancellation);
        var ids = new List<Guid>();
        foreach (var planned in DemoTrainingPlan.Present)
            ids.Add(await HoldAsync(planned, officials, cancellation));
        if (await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.Until == null && t.SearchText.Contains("tap huan")).OrderBy(t => t.Ordinal).FirstOrDefaultAsync(cancellation) is { } task)
        {
            foreach (var id in ids.Take(2))
                Good(await serve.RunAsync(new ServeTask.Request(id, (await training.FindAsync(id, cancellation))!.Event.Version, (task.PlanId, task.Ordinal)), Actor.Xanh, cancellation));
        }
        var draw = new DemoDraw(11);
        await media.EnterAsync(
            [.. DemoTrainingPlan.Media.Select((m, i) => DemoDraw.Draft(("name", m.Name), ("kind", m.Kind), ("outlet", m.Outlet), ("published-on", Day(time.Today().AddDays(-20 * (i + 1)))), ("reach", DemoDraw.Plain(draw.Round(500, 20_000, 500)))))],
            cancellation);
    }

    private async Task<Guid> HoldAsync(DemoTrainingPlan.Event planned, IReadOnlyList<PersonDraft> officials, CancellationToken cancellation)
    {
        var first = time.Today().AddDays(planned.Day);
        var year = planned.Day < 0 ? time.Today().Year : first.Year;
        // Early in a year its events would fall into the year before.
        if (first.Year < year)
            first = new DateOnly(year, 1, 1);
        var id = (await events.EnterAsync([Draft(planned, first, year)], cancellation))[0];
        for (var i = 0; i < planned.Topics.Length; i++)
            Good(await sessions.RunAsync(new SaveSession.Request(id, null, first.AddDays(i), new TimeOnly(8, 0), new TimeOnly(16, 30), planned.Topics[i], people.Trainer()), Actor.Xanh, cancellation));
        var present = people.For(planned, officials);
        if (planned.State != TrainingState.Planned)
            await GoAsync(id, TrainingState.Open, "", cancellation);
        if (planned.State == TrainingState.Open)
        {
            await RegisterAsync(id, present, cancellation);
            return id;
        }
        if (present.Count > 0)
            Good(await add.RunAsync(new AddParticipants.Request(id, present, PresentAt: null), Actor.Xanh, cancellation));
        if (planned.State == TrainingState.Cancelled)
            await GoAsync(id, TrainingState.Cancelled, "Trùng lịch với đợt phòng, chống bão; chuyển sang năm sau.", cancellation);
        else if (TrainingState.TookPlace(planned.State))
            await FinishAsync(id, planned, present.Count, cancellation);
        return id;
    }

    private async Task FinishAsync(Guid id, DemoTrainingPlan.Event planned, int present, CancellationToken cancellation)
    {
        for (var session = 1; session <= planned.Topics.Length; session++)
        {
            // Every ninth stays away from the last session, and one from all.
            var there = Enumerable.Range(2, present - 1).Where(n => session < planned.Topics.Length || n % 9 != 0).ToList();
            Good(await mark.RunAsync(new MarkAttendance.Request(id, session, there, []), Actor.Xanh, cancellation));
        }
        await GoAsync(id, TrainingState.Held, "", cancellation);
        if (planned.Kind is TrainingKind.Course)
        {
            Good(await issue.RunAsync(new IssueCertificates.Request(id), Actor.Xanh, cancellation));
            if (planned.State == TrainingState.Held)
                Good(await revoke.RunAsync(new RevokeCertificate.Request(id, 1, "Sai họ tên, đã cấp lại."), Actor.Xanh, cancellation));
        }
        if (planned.State == TrainingState.Closed)
            await GoAsync(id, TrainingState.Closed, "", cancellation);
    }

    private async Task RegisterAsync(Guid id, IReadOnlyList<PersonDraft> present, CancellationToken cancellation)
    {
        var code = (await training.FindAsync(id, cancellation))!.Event.LinkCode;
        for (var i = 0; i < present.Count; i++)
            Good(await register.RunAsync(new RegisterForEvent.Request(code, present[i] with { Mail = i < 2 ? present[i].Mail : "" }, Consents: true, Address: DemoDraw.Plain(i)), cancellation));
    }

    private async Task GoAsync(Guid id, string state, string reason, CancellationToken cancellation) =>
        Good(await change.RunAsync(new ChangeEventState.Request(id, (await training.FindAsync(id, cancellation))!.Event.Version, state, reason), Actor.Xanh, cancellation));

    /// <summary>Names a contact in units that have none.</summary>
    private async Task<IReadOnlyList<PersonDraft>> NameOfficialsAsync(CancellationToken cancellation)
    {
        var units = await db.Units.AsNoTracking().Where(u => u.ProvinceId == province.Id && u.To == null && u.Kind != UnitKind.Province).OrderBy(u => u.Code).Take(24).ToListAsync(cancellation);
        foreach (var unit in units.Where(u => u.Code is not ("H00.03" or "40003")))
        {
            var official = people.Official(unit.Name);
            Good(await contact.RunAsync(new RecordContact.Request(unit.Code, unit.Version, ContactRole.Contact, official.FullName, "Chuyên viên", null, official.Mail.Length == 0 ? null : official.Mail, new DateOnly(time.Today().Year, 1, 1)), Actor.Xanh, cancellation));
            db.ChangeTracker.Clear();
        }
        return await OfficialsAsync(cancellation);
    }

    // The last ones have been to no training.
    private async Task<IReadOnlyList<PersonDraft>> OfficialsAsync(CancellationToken cancellation)
    {
        var named = await db.UnitContacts.AsNoTracking().Where(c => c.ProvinceId == province.Id && c.Role == ContactRole.Contact)
            .Join(db.Units, c => new { c.ProvinceId, Code = c.UnitCode }, u => new { u.ProvinceId, u.Code }, (c, u) => new { c.PersonName, u.Name, c.Mail, u.Code }).OrderBy(c => c.Code).ToListAsync(cancellation);
        return [.. named.SkipLast(Untrained).Select(c => new PersonDraft(c.PersonName, c.Name, "", ParticipantGroup.Official, c.Mail ?? "", ""))];
    }

    private static RecordDraft Draft(DemoTrainingPlan.Event planned, DateOnly first, int year) => DemoDraw.Draft(
        ("name", planned.Name), ("kind", planned.Kind), ("planned-year", DemoDraw.Plain(year)), ("programme-name", "Chương trình phát triển công nghiệp môi trường"), ("organiser", "Sở Công Thương"),
        ("place", planned.Kind == TrainingKind.StudyVisit ? "Cụm công nghiệp Hàm Sơn" : "Hội trường Trung tâm Khuyến công, phường Vân Thành"), ("starts-on", Day(first)), ("seats", planned.Seats > 0 ? DemoDraw.Plain(planned.Seats) : ""),
        ("cost", planned.Millions > 0 ? DemoDraw.Plain(planned.Millions * 1_000_000m) : ""), ("cost-source", planned.Millions > 0 ? "Ngân sách tỉnh" : ""));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Good<T>(Outcome<T> outcome)
        where T : class
    {
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException("The demo's training is refused: " + refusal.Code);
    }
}
