using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Branches of the economy by VSIC (hệ thống ngành kinh tế Việt Nam), kept as codes of two to five digits.</summary>
public static class SectorForm
{
    private const int LongestCode = 5;

    public static FieldForm<string> Of() => new Registers.Forms.TextForm(LongestCode, FieldKind.Sector) { Check = Check };

    private static Finding? Check(string typed) =>
        typed.Length >= 2 && typed.All(char.IsAsciiDigit) ? null : Finding.Fault("sector-form", typed);
}
