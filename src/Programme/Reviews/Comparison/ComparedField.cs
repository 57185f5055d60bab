namespace Xanh.Programme.Reviews.Comparison;

/// <summary>One property of an item as people read it.</summary>
/// <param name="Name">Stable, in kebab case: <c>text</c>, <c>lead</c>, <c>time</c>; its words for people stand under <c>field.{name}</c>.</param>
/// <param name="Value">Null when the item names none.</param>
public sealed record ComparedField(string Name, string? Value)
{
    public const string Text = "text";
    public const string Lead = "lead";
    public const string Coordinate = "coordinate";
    public const string Time = "time";
    public const string Product = "product";
}
