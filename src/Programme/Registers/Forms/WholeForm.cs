using System.Globalization;
using Xanh.Programme.Reporting.Rules;

namespace Xanh.Programme.Registers.Forms;

/// <summary>A whole number within limits: workers, places, machines.</summary>
public sealed class WholeForm : FieldForm<int?>
{
    public int Min { get; init; }

    public int Max { get; init; } = int.MaxValue;

    public override FieldKind Kind => FieldKind.Number;

    public override Finding? Read(string typed, FieldFormat format, out int? value)
    {
        value = null;
        if (TypedNumber.Read(typed, format.DecimalMark) is not { } kept)
            return Finding.Fault("field-number", typed);
        var number = TypedNumber.ValueOf(kept);
        if (decimal.Truncate(number) != number)
            return Finding.Fault("field-whole");
        if (number < Min)
            return Finding.Fault("field-below", Show(Min, format));
        if (number > Max)
            return Finding.Fault("field-above", Show(Max, format));
        value = (int)number;
        return null;
    }

    public override string Show(int? value, FieldFormat format) =>
        format.IsForMachines ? value!.Value.ToString(CultureInfo.InvariantCulture) : value!.Value.ToString("N0", format.Culture);

    public override object? CellOf(int? value) => value;
}
