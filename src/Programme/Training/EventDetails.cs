namespace Xanh.Programme.Training;

/// <summary>An event with its parts.</summary>
/// <param name="Registrations">By number, also of those who withdrew.</param>
/// <param name="TaskPlan">Address and name of the plan of the task it serves, and the task's wording.</param>
public sealed record EventDetails(
    TrainingEvent Event,
    IReadOnlyList<TrainingSession> Sessions,
    IReadOnlyList<EventRegistration> Registrations,
    IReadOnlyList<TrainingCertificate> Certificates,
    (string PlanSlug, string PlanName, string Text)? TaskPlan,
    IReadOnlySet<(int Session, int Registration)> Present)
{
    public IEnumerable<EventRegistration> Seated => Registrations.Where(r => r.State == RegistrationState.Seated);

    public IEnumerable<EventRegistration> Waiting => Registrations.Where(r => r.State == RegistrationState.Waiting);

    public int? FreeSeats => Event.Seats is { } seats ? Math.Max(0, seats - Seated.Count()) : null;

    /// <summary>At how many sessions a person was.</summary>
    public int BeenAt(int registration) => Sessions.Count(s => Present.Contains((s.Number, registration)));

    public bool HasAttended(EventRegistration registration) => registration.State == RegistrationState.Seated && Event.IsAttended(BeenAt(registration.Number), Sessions.Count);

    /// <summary>The valid certificate of a person.</summary>
    public TrainingCertificate? CertificateOf(int registration) => Certificates.FirstOrDefault(c => c.RegistrationNumber == registration && c.RevokedOn is null);
}
