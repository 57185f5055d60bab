using System.Globalization;
using Xanh.Programme.Budget;

namespace Xanh.Programme.Registers.Forms;

/// <summary>Whole đồng; none is an answer too, as of the revenue of a new enterprise.</summary>
public sealed class MoneyForm : FieldForm<long?>
{
    public override FieldKind Kind => FieldKind.Money;

    public override Finding? Read(string typed, FieldFormat format, out long? value)
    {
        var refusal = format.IsForMachines ? Money.ReadNumber(typed, out var amount, least: 0) : Money.Read(typed, format.Culture, out amount, least: 0);
        value = refusal is null ? amount : null;
        return refusal is null ? null : new Finding(refusal, IsDoubt: false);
    }

    public override string Show(long? value, FieldFormat format) =>
        format.IsForMachines ? value!.Value.ToString(CultureInfo.InvariantCulture) : Money.Show(value!.Value, format.Culture);

    public override object? CellOf(long? value) => value;
}
