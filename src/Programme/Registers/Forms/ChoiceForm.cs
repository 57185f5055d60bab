namespace Xanh.Programme.Registers.Forms;

/// <summary>One of a list, kept as its code.</summary>
public sealed class ChoiceForm(ChoiceList list) : FieldForm<string>
{
    private const int MostNamed = 8;
    private const int LongestCode = 40;

    public ChoiceList List => list;

    public override FieldKind Kind => FieldKind.Choice;

    public override int? MaxLength => LongestCode;

    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        value = list.Find(typed);
        return value is null ? Finding.Fault("field-choice", typed, string.Join("; ", list.Codes.Take(MostNamed).Select(c => list.NameOf(c, format.Culture)))) : null;
    }

    public override string Show(string value, FieldFormat format) => format.IsForMachines ? value : list.NameOf(value, format.Culture);
}
