namespace Xanh.Programme.Training;

/// <summary>Somebody attended an event that was held.</summary>
/// <param name="On">Last day of the event.</param>
public sealed record AttendedEntry(PersonKeys Keys, string Organisation, ParticipantGroup Group, string Kind, string EventName, DateOnly On);
