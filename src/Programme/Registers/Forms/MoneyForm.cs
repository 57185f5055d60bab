using System.Globalization;
using Xanh.Programme.Budget;

namespace Xanh.Programme.Registers.Forms;

/// <summary>Whole đồng.</summary>
public sealed class MoneyForm : FieldForm<long?>
{
    public override FieldKind Kind => FieldKind.Money;

    public override Finding? Read(string typed, FieldFormat format, out long? value)
    {
        var refusal = format.IsForMachines ? Money.ReadNumber(typed, out var amount) : Money.Read(typed, format.Culture, out amount);
        value = refusal is null ? amount : null;
        return refusal is null ? null : new Finding(refusal, IsDoubt: false);
    }

    public override string Show(long? value, FieldFormat format) =>
        format.IsForMachines ? value!.Value.ToString(CultureInfo.InvariantCulture) : Money.Show(value!.Value, format.Culture);

    public override object? CellOf(long? value) => value;
}
