using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>When a planned task is due, as printed and as meant.</summary>
public sealed class TaskTime
{
    public static TaskTime Of(TimeFrame time) => new() { Text = time.Text, Kind = time.Kind, From = time.From, To = time.To };

    public string? Text { get; init; }

    public required TimeKind Kind { get; init; }

    /// <summary>First day; null when open or not applicable.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null when open or not applicable.</summary>
    public DateOnly? To { get; init; }
}
