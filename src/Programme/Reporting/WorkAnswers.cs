namespace Xanh.Programme.Reporting;

/// <summary>What a unit may answer about the state of a piece of work, as kept in the field's value.</summary>
public static class WorkAnswers
{
    public const string NotStarted = "not-started";
    public const string UnderWay = "under-way";
    public const string Done = "done";

    public static IReadOnlyList<string> All { get; } = [NotStarted, UnderWay, Done];
}
