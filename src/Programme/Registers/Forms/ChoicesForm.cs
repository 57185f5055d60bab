namespace Xanh.Programme.Registers.Forms;

/// <summary>Several of a list, kept as their codes in the order of the list, each between marks (<c>;energy;training;</c>), so that a database finds one by what stands between two.</summary>
public sealed class ChoicesForm(ChoiceList list) : FieldForm<string>
{
    /// <summary>Between two values, typed or kept.</summary>
    public const char Mark = ';';

    private const int MostNamed = 8;
    private const int Longest = 400;

    public ChoiceList List => list;

    public override FieldKind Kind => FieldKind.Choices;

    public override int? MaxLength => Longest;

    public override Finding? Read(string typed, FieldFormat format, out string? value)
    {
        value = null;
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in Parts(typed))
        {
            if (list.Find(words) is not { } code)
                return Finding.Fault("field-choice", words, string.Join("; ", list.Codes.Take(MostNamed).Select(c => list.NameOf(c, format.Culture))));
            chosen.Add(code);
        }
        value = chosen.Count == 0 ? "" : Mark + string.Join(Mark, list.Codes.Where(chosen.Contains)) + Mark;
        return null;
    }

    public override string Show(string value, FieldFormat format) =>
        format.IsForMachines ? string.Join(Mark, Parts(value)) : string.Join(Mark + " ", Parts(value).Select(c => list.NameOf(c, format.Culture)));

    private static string[] Parts(string text) => text.Split(Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
