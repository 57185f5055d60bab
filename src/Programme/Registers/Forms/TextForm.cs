namespace Xanh.Programme.Registers.Forms;

/// <summary>A text of one line, or of several.</summary>
public sealed class TextForm(int maxLength, FieldKind kind = FieldKind.Text) : FieldForm<string>
{
    public override int? MaxLength => maxLength;

    public override FieldKind Kind => kind;

    /// <summary>Looks at a text that is short enough; null for one that will do.</summary>
    public Func<string, Finding?> Check { get; init; } = static _ => null;

    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        value = kind == FieldKind.LongText ? typed.Trim().ReplaceLineEndings("\n") : Documents.Text.VietnameseText.CollapseBlanks(typed);
        if (value.Length > maxLength)
            return Finding.Fault("value-too-long", Shown(maxLength), Shown(value.Length));
        return Check(value);
    }

    public override string Show(string value, FieldFormat format) => value;
}
