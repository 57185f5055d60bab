using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Storage.Tests.Registers;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Training;

/// <summary>A database with an event, and short words for what tests do to it.</summary>
internal sealed class TrainingFixture : IAsyncDisposable
{
    private readonly RegisterFixture registers;

    private TrainingFixture(RegisterFixture registers) => this.registers = registers;

    public static Actor Keeper => RegisterFixture.Keeper;

    public TestDatabase Database => registers.Database;

    public Guid Event { get; private set; }

    public DateOnly Today { get; private set; }

    /// <param name="days">Days of its sessions, from today.</param>
    public static async Task<TrainingFixture> OpenAsync(string kind, int? seats, params int[] days)
    {
        var fixture = new TrainingFixture(await RegisterFixture.OpenAsync(kind));
        fixture.Today = await fixture.Database.RunAsync((TrainingDesk desk) => Task.FromResult(desk.Today));
        fixture.Event = await fixture.EnterAsync("Tập huấn tiết kiệm nước", seats, days);
        return fixture;
    }

    /// <summary>An event that takes registrations.</summary>
    public async Task<Guid> EnterAsync(string name, int? seats, params int[] days)
    {
        var id = await registers.EnterAsync(
            TrainingEvent.Register, ("name", name), ("kind", "course"), ("planned-year", Today.Year.ToString(RegisterFixture.Vietnamese)), ("seats", seats?.ToString(RegisterFixture.Vietnamese) ?? ""));
        foreach (var day in days)
            (await SessionAsync(id, Today.AddDays(day))).Refusal.ShouldBeNull();
        (await GoAsync(id, TrainingState.Open)).Refusal.ShouldBeNull();
        return id;
    }

    public Task<Outcome<TrainingSession>> SessionAsync(Guid id, DateOnly on, int? number = null) =>
        Database.RunAsync((SaveSession use) => use.RunAsync(new SaveSession.Request(id, number, on, new TimeOnly(8, 0), new TimeOnly(11, 30), "Đo và giảm nước", "Bà Mẫu"), Keeper));

    public async Task<Outcome<TrainingEvent>> GoAsync(Guid id, string state, string reason = "")
    {
        var version = (await FindAsync(id)).Event.Version;
        return await Database.RunAsync((ChangeEventState use) => use.RunAsync(new ChangeEventState.Request(id, version, state, reason), Keeper));
    }

    public async Task<EventDetails> FindAsync(Guid? id = null) =>
        await Database.RunAsync((TrainingQueries queries) => queries.FindAsync(id ?? Event)) ?? throw new InvalidOperationException("No such event.");

    public async Task<string> LinkAsync() => (await FindAsync()).Event.LinkCode;

    public async Task<Outcome<EventRegistration>> RegisterAsync(PersonDraft person, Guid? id = null, bool consents = true, string? address = null)
    {
        var code = (await FindAsync(id)).Event.LinkCode;
        return await Database.RunAsync((RegisterForEvent use) => use.RunAsync(new RegisterForEvent.Request(code, person, consents, address ?? Guid.NewGuid().ToString())));
    }

    public static PersonDraft Person(string name, string? mail = null, string organisation = "Công ty Mẫu", ParticipantGroup group = ParticipantGroup.Enterprise) =>
        new(name, organisation, "Xã Đồng Chè", group, mail ?? PersonKeys.Folded(name).Replace(' ', '.') + "@example.vn", "");

    public Task<Outcome<AddParticipants.Result>> AddAsync(int? presentAt, params PersonDraft[] people) => AddToAsync(Event, presentAt, people);

    public Task<Outcome<AddParticipants.Result>> AddToAsync(Guid id, int? presentAt, params PersonDraft[] people) =>
        Database.RunAsync((AddParticipants use) => use.RunAsync(new AddParticipants.Request(id, people, presentAt), Keeper));

    public Task<Outcome<TrainingEvent>> MarkAsync(int session, int[] ticked, params int[] cleared) =>
        Database.RunAsync((MarkAttendance use) => use.RunAsync(new MarkAttendance.Request(Event, session, ticked, cleared), Keeper));

    public Task<Outcome<IReadOnlyList<TrainingCertificate>>> IssueAsync(Guid? id = null, int? number = null) =>
        Database.RunAsync((IssueCertificates use) => use.RunAsync(new IssueCertificates.Request(id ?? Event, number), Keeper));

    public Task<List<string>> MailsAsync() => Database.RunAsync((ProgrammeDb db) => db.OutboxMails.OrderBy(m => m.Key).Select(m => m.Kind + " " + m.Address).ToListAsync());

    public async Task ContactAsync(string unit, string name, string? mail)
    {
        var version = await Database.RunAsync((ProgrammeDb db) => db.Units.Where(u => u.Code == unit).Select(u => u.Version).SingleAsync());
        (await Database.RunAsync((RecordContact use) => use.RunAsync(new RecordContact.Request(unit, version, ContactRole.Contact, name, "Chuyên viên", null, mail, Today.AddYears(-1)), Actor.Xanh))).Refusal.ShouldBeNull();
    }

    public ValueTask DisposeAsync() => registers.DisposeAsync();
}
