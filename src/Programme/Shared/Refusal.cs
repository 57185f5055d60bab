using System.Globalization;

namespace Xanh.Programme.Shared;

/// <summary>Why a use case did not do what was asked: a stable code and what its sentence names.</summary>
/// <param name="Code">Stable, in kebab case; the sentence stands under <c>refusal.{code}</c>.</param>
public sealed record Refusal(string Code, params string[] Arguments)
{
    public string TextKey => "refusal." + Code;

    /// <summary>The sentence for people: what happened and what to do next.</summary>
    public string Message(CultureInfo culture) => ProgrammeTexts.Table.Format(TextKey, culture, PlainAmounts.Shown(Arguments, culture));
}
