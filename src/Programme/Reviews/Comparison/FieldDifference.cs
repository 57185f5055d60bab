namespace Xanh.Programme.Reviews.Comparison;

/// <summary>A field that reads differently in the next version.</summary>
public sealed record FieldDifference(string Name, string? Before, string? After)
{
    public WordDifference Words => WordDifference.Of(Before ?? "", After ?? "");
}
