namespace Xanh.Programme.Reviews;

/// <summary>What a step changed, as it was before.</summary>
public sealed record StepMemory(IReadOnlyList<ItemSnapshot> Items, IReadOnlyList<ChoiceSnapshot> Choices)
{
    public bool IsEmpty => Items.Count == 0 && Choices.Count == 0;
}
