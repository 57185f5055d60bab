using System.Text.Json;

namespace Xanh.Programme.Reviews;

/// <summary>Something a person did in a review, kept so that it can be undone and so that two reviewers see each other's work.</summary>
public sealed class ReviewStep
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>Version 7: grows with time.</summary>
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Stable code in kebab case: <c>merge-items</c>; its words stand under <c>step.{action}</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it changed, as it was: JSON of <see cref="StepMemory"/>.</summary>
    public required string Before { get; init; }

    /// <summary>Numbers of the items, for people: <c>12, 14</c>.</summary>
    public required string Numbers { get; init; }

    public bool Undone { get; private set; }

    public StepMemory Memory() => JsonSerializer.Deserialize<StepMemory>(Before) ?? new StepMemory([], []);

    public void Undo() => Undone = true;
}
