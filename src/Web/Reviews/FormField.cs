namespace Xanh.Web.Reviews;

/// <summary>A field of the form of an item.</summary>
/// <param name="Name">In the form; its label stands under <c>field.{Name}</c>, its help under <c>field.{Name}.help</c>.</param>
/// <param name="Value">As it stands in the field.</param>
public sealed record FormField(string Name, FieldKind Kind, string? Value)
{
    public bool Required { get; init; }

    /// <summary>Words and labels of a choice.</summary>
    public IReadOnlyList<(string Word, string Label)> Choices { get; init; } = [];

    public string Id => "o-" + Name;
}
