using System.Diagnostics.CodeAnalysis;

namespace Xanh.Programme.Shared;

/// <summary>What a use case gives back: its value, or the refusal that says why not.</summary>
public sealed class Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Value is not null;

    public static implicit operator Outcome<T>(T value) => FromValue(value);

    public static implicit operator Outcome<T>(Refusal refusal) => FromRefusal(refusal);

#pragma warning disable CA1000, MA0018 // Named twins of the operators
    public static Outcome<T> FromValue(T value) => new(value, null);

    public static Outcome<T> FromRefusal(Refusal refusal) => new(null, refusal);
#pragma warning restore CA1000, MA0018
}
