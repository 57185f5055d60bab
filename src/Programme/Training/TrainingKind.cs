using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>What sort of event it is.</summary>
public static class TrainingKind
{
    public const string Course = "course";
    public const string Conference = "conference";
    public const string StudyVisit = "study-visit";
    public const string Contest = "contest";
    public const string Campaign = "campaign";
    public const string Other = "other";

    public static ChoiceList List { get; } = ChoiceList.Named("training-kind", Course, Conference, StudyVisit, Contest, Campaign, Other);

    /// <summary>Kinds whose attendance makes an official count as trained.</summary>
    public static IReadOnlyList<string> Training { get; } = [Course, Conference, StudyVisit];
}
