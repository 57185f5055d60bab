namespace Xanh.Programme.Training;

/// <summary>An event in a list.</summary>
/// <param name="Present">People who were at one session at least.</param>
/// <param name="Certificates">Valid ones.</param>
public sealed record EventRow(
    Guid Id, string Name, string Kind, string State, DateOnly? StartsOn, string Organiser, string Place, int? Seats, int Seated, int Waiting, int Sessions, int Present, int Certificates);
