using System.Globalization;

namespace Xanh.Programme.Registers.Forms;

/// <summary>A calendar year.</summary>
public sealed class YearForm(int first, int last) : FieldForm<int?>
{
    public override FieldKind Kind => FieldKind.Year;

    public override Finding? Read(string typed, FieldFormat format, out int? value)
    {
        value = null;
        if (!int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < first || year > last)
            return Finding.Fault("field-year", Shown(first), Shown(last));
        value = year;
        return null;
    }

    public override string Show(int? value, FieldFormat format) => Shown(value!.Value);

    public override object? CellOf(int? value) => value;
}
