namespace Xanh.Programme.Work;

/// <summary>What a coordinator must look after in all plans together.</summary>
/// <param name="Unassigned">Entries nobody was named for.</param>
/// <param name="Late">Entries overdue, or not reported in their year.</param>
public sealed record WorkAttention(int Unassigned, int Late)
{
    public static WorkAttention None { get; } = new(0, 0);
}
