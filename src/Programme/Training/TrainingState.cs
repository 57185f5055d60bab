using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>Where an event stands on its way.</summary>
public static class TrainingState
{
    public const string Planned = "planned";
    public const string Open = "open";
    public const string Held = "held";
    public const string Closed = "closed";
    public const string Cancelled = "cancelled";

    public static ChoiceList List { get; } = ChoiceList.Named("training-state", Planned, Open, Held, Closed, Cancelled);

    /// <summary>The states an event may go to from one, the usual next one first.</summary>
    public static IReadOnlyList<string> NextOf(string state) => state switch
    {
        Planned => [Open, Held, Cancelled],
        Open => [Held, Planned, Cancelled],
        Held => [Closed, Open],
        Closed => [Held],
        _ => [],
    };

    /// <summary>Whether it took place: whoever attended counts.</summary>
    public static bool TookPlace(string state) => state is Held or Closed;
}
