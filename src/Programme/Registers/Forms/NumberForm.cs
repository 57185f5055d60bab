using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Registers.Forms;

/// <summary>A number with at most so many decimals, within limits.</summary>
public sealed class NumberForm : FieldForm<decimal?>
{
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public int Decimals { get; init; } = 3;

    public override FieldKind Kind => FieldKind.Number;

    public override Finding? Read(string typed, FieldFormat format, out decimal? value)
    {
        value = null;
        if (TypedNumber.Read(typed, format.DecimalMark) is not { } kept)
            return Finding.Fault("field-number", typed);
        var number = TypedNumber.ValueOf(kept);
        if (decimal.Round(number, Decimals) != number)
            return Decimals == 0 ? Finding.Fault("field-whole") : Finding.Fault("field-decimals", Shown(Decimals));
        if (number < Min)
            return Finding.Fault("field-below", Show(Min.Value, format));
        if (number > Max)
            return Finding.Fault("field-above", Show(Max.Value, format));
        value = number;
        return null;
    }

    public override string Show(decimal? value, FieldFormat format) =>
        format.IsForMachines ? TypedNumber.Keep(value!.Value) : TypedNumber.Show(TypedNumber.Keep(value!.Value), format.DecimalMark);

    public override object? CellOf(decimal? value) => value;
}
