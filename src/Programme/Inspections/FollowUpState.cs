using Xanh.Programme.Registers;

namespace Xanh.Programme.Inspections;

/// <summary>What is left to do after a visit. Whether it is late depends on the day and is not kept.</summary>
public static class FollowUpState
{
    public const string NotNeeded = "not-needed";
    public const string Open = "open";
    public const string Done = "done";

    public static ChoiceList List { get; } = ChoiceList.Named("follow-up-state", NotNeeded, Open, Done);

    /// <returns>Empty before the visit.</returns>
    public static string Of(DateOnly? visitedOn, string shortcomings, DateOnly? followedUpOn)
    {
        if (visitedOn is null)
            return "";
        return shortcomings.Length == 0 ? NotNeeded : followedUpOn is null ? Open : Done;
    }
}
