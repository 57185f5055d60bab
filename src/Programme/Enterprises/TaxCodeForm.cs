using Xanh.Programme.Registers;

namespace Xanh.Programme.Enterprises;

/// <summary>Tax codes, as <see cref="TaxCode"/> reads them.</summary>
public sealed class TaxCodeForm : FieldForm<string>
{
    private const int Longest = 14;

    public override FieldKind Kind => FieldKind.Code;

    public override int? MaxLength => Longest;

    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        value = TaxCode.Read(typed);
        if (value is null)
            return Finding.Fault("tax-code-form", typed);
        return TaxCode.HasRightCheckDigit(value) ? null : Finding.Doubt("tax-code-check-digit", value);
    }

    public override string Show(string value, FieldFormat format) => value;
}
