namespace Xanh.Programme.Registers.Forms;

/// <summary>A commune, ward or special zone of the province, kept as its code.</summary>
public sealed class CommuneForm : FieldForm<string>
{
    private const int LongestCode = 200;

    public override FieldKind Kind => FieldKind.Commune;

    public override int? MaxLength => LongestCode;

    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        value = format.Communes is { } communes ? communes.Find(typed.Trim()) ?? format.Former?.Find(typed) : typed.Trim();
        return value is null ? Finding.Fault("field-commune", typed) : null;
    }

    public override string Show(string value, FieldFormat format) => format.IsForMachines ? value : format.Communes?.NameOf(value, format.Culture) ?? value;
}
