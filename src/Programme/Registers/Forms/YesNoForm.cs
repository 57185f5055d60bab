using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Forms;

/// <summary>Yes, no, or not known.</summary>
public sealed class YesNoForm : FieldForm<bool?>
{
    private const string Yes = "yes";

    /// <summary>The two answers.</summary>
    public static ChoiceList Answers { get; } = ChoiceList.Named("yes-no", Yes, "no");

    public override FieldKind Kind => FieldKind.YesNo;

    public override Finding? Read(string typed, FieldFormat format, out bool? value)
    {
        var code = Answers.Find(typed);
        value = code is null ? null : string.Equals(code, Yes, StringComparison.Ordinal);
        return code is null ? Finding.Fault("field-yes-no", typed) : null;
    }

    public override string Show(bool? value, FieldFormat format)
    {
        var code = value!.Value ? Yes : "no";
        return format.IsForMachines ? code : Answers.NameOf(code, format.Culture);
    }
}
