using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Xanh.Programme.Registers;

/// <summary>How values of one kind are typed, checked and shown. A value that is not there is null.</summary>
public abstract class FieldForm<TValue>
{
    /// <summary>Which control and which cell show it.</summary>
    public abstract FieldKind Kind { get; }

    /// <summary>Unit behind the number; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Letters at most; null where no text is kept.</summary>
    public virtual int? MaxLength => null;

    /// <summary>Reads what was typed; an empty text never comes here.</summary>
    /// <returns>Null when read; a doubt comes with its value.</returns>
    public abstract Finding? Read(string typed, FieldFormat format, out TValue? value);

    public abstract string Show([DisallowNull] TValue value, FieldFormat format);

    /// <summary>The value as a sheet holds it: a number, a day, else null for the shown text.</summary>
    public virtual object? CellOf([DisallowNull] TValue value) => null;

    protected static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
