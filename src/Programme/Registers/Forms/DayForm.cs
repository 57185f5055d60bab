using System.Globalization;

namespace Xanh.Programme.Registers.Forms;

/// <summary>A day: 31/12/2026 for people, 2026-12-31 for machines; both are read in both.</summary>
public sealed class DayForm : FieldForm<DateOnly?>
{
    private static readonly string[] Habits = ["d/M/yyyy", "yyyy-MM-dd"];

    public override FieldKind Kind => FieldKind.Day;

    public override Finding? Read(string typed, FieldFormat format, out DateOnly? value)
    {
        value = DateOnly.TryParseExact(typed.Trim(), Habits, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return value is null ? Finding.Fault("field-day", typed) : null;
    }

    public override string Show(DateOnly? value, FieldFormat format) =>
        value!.Value.ToString(format.IsForMachines ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture);

    public override object? CellOf(DateOnly? value) => value;
}
