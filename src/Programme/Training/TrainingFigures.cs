namespace Xanh.Programme.Training;

/// <summary>What training and awareness came to in a year. People are those who attended events that were held; the same person counts once, see <see cref="PersonKeys"/>.</summary>
/// <param name="Events">Planned ones, without those that were cancelled.</param>
/// <param name="Cost">Đồng, of the events that say it.</param>
/// <param name="Attendances">People at events: who was at two counts twice.</param>
/// <param name="ByGroup">Attendances and people; who came for two groups counts for the later one.</param>
/// <param name="ByOrganisation">Units and enterprises by their people, the most first.</param>
public sealed record TrainingFigures(
    int Year, int Events, int Held, int Cancelled, long Cost, int Attendances, int People, int Certificates,
    IReadOnlyList<(ParticipantGroup Group, int Attendances, int People)> ByGroup,
    IReadOnlyList<(string Kind, int Events, int Held, int Attendances)> ByKind,
    IReadOnlyList<(string Organisation, int Attendances, int People)> ByOrganisation,
    int MediaPieces, long Reach, int ContestEntries);
