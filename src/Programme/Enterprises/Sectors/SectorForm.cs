using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises.Sectors;

/// <summary>Branches of the economy by VSIC (hệ thống ngành kinh tế Việt Nam), kept as codes of two to five digits and shown with the name of the branch.</summary>
public sealed class SectorForm : FieldForm<string>
{
    private const int LongestCode = 5;
    private const string Mark = " · ";

    public override FieldKind Kind => FieldKind.Sector;

    public override int? MaxLength => LongestCode;

    public static FieldForm<string> Of() => new SectorForm();

    /// <summary>A code, a code with its name as it is shown, or the name of a two-digit branch.</summary>
    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        var code = typed.Split(Mark)[0].Trim();
        value = code.Length is >= 2 and <= LongestCode && code.All(char.IsAsciiDigit) ? code : SectorList.CodeOf(typed);
        if (value is null)
            return Finding.Fault("sector-form", typed);
        return SectorList.Find(value) is null ? Finding.Fault("sector-unknown", value[..2]) : null;
    }

    public override string Show(string value, FieldFormat format) =>
        format.IsForMachines || SectorList.Find(value) is not { } sector ? value : value + Mark + sector.Name(format.Culture);
}
