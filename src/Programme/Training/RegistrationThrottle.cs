using Xanh.Programme.Access;

namespace Xanh.Programme.Training;

/// <summary>Keeps programs from flooding events with invented people and from guessing codes, as <see cref="SignInThrottle"/> does for sign-in, with counters of its own.</summary>
/// <remarks>Ten registrations at once from one address for one event, then one each ten seconds: a clerk who registers colleagues is not stopped.</remarks>
public sealed class RegistrationThrottle(TimeProvider time)
{
    private readonly SignInThrottle counted = new(time);

    /// <param name="code">The event's link.</param>
    /// <param name="address">IP address; null when it is not known.</param>
    public bool AdmitsRegistration(string code, string? address) => counted.Admits(code + "\n" + address, address);

    /// <summary>Whether somebody at an address may look up one more code.</summary>
    public bool AdmitsLook(string? address) => counted.Admits(null, address);
}
