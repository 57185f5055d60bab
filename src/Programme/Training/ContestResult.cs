using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>What a work got in a contest.</summary>
public static class ContestResult
{
    public static ChoiceList List { get; } = ChoiceList.Named("contest-result", "first", "second", "third", "consolation", "none");
}
