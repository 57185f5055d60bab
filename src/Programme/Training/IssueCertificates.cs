using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Gives certificates to those who attended an event and have no valid one, numbered on within the year.</summary>
public sealed class IssueCertificates(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <param name="Number">Of one person; null for all.</param>
    public sealed record Request(Guid EventId, int? Number = null);

    /// <returns>The new certificates; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>certificate-not-held</c>, <c>certificate-nobody</c>.</returns>
    public Task<Outcome<IReadOnlyList<TrainingCertificate>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        Turns.TakeAsync(db, () => TryAsync(request, actor, cancellation), cancellation);

    private async Task<Outcome<IReadOnlyList<TrainingCertificate>>> TryAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (!TrainingState.TookPlace(opened.Value.State))
            return new Refusal("certificate-not-held");
        var people = await EntitledAsync(opened.Value, request.Number, cancellation);
        if (people.Count == 0)
            return new Refusal("certificate-nobody");
        var tally = await desk.TallyAsync(request.EventId, cancellation);
        var year = desk.Today.Year;
        var last = await db.Set<TrainingCertificate>().Where(c => c.ProvinceId == province.Id && c.Year == year).MaxAsync(c => (int?)c.Number, cancellation) ?? 0;
        var made = people.ConvertAll(person => new TrainingCertificate
        {
            ProvinceId = province.Id, EventId = request.EventId, Ordinal = ++tally.LastCertificate, RegistrationNumber = person.Number, Year = year, Number = ++last,
            PersonName = person.FullName, Organisation = person.Organisation, IssuedOn = desk.Today, Code = TicketCode.New(),
        });
        db.AddRange(made);
        return await db.SaveAsync(actor.Does("issue-certificates"), cancellation) is { } refusal ? refusal : Outcome<IReadOnlyList<TrainingCertificate>>.FromValue(made);
    }

    private async Task<List<EventRegistration>> EntitledAsync(TrainingEvent held, int? number, CancellationToken cancellation)
    {
        var sessions = await desk.Sessions(held.Id).CountAsync(cancellation);
        var been = await desk.Attendance(held.Id).GroupBy(a => a.RegistrationNumber).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var valid = await db.Set<TrainingCertificate>().Where(c => c.ProvinceId == province.Id && c.EventId == held.Id && c.RevokedOn == null).Select(c => c.RegistrationNumber).ToListAsync(cancellation);
        var people = await desk.Registrations(held.Id).AsNoTracking().Where(r => r.State == RegistrationState.Seated && (number == null || r.Number == number)).OrderBy(r => r.Number).ToListAsync(cancellation);
        return [.. people.Where(p => held.IsAttended(been.GetValueOrDefault(p.Number), sessions) && !valid.Contains(p.Number))];
    }
}
