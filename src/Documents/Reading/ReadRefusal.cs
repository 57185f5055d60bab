using System.Globalization;
using Xanh.Documents.Texts;

namespace Xanh.Documents.Reading;

/// <summary>Why a file could not be read: a stable code and what to do next.</summary>
/// <param name="Code">Stable, in kebab case: <c>password-protected</c>, <c>empty-file</c>, <c>truncated</c>, …</param>
/// <param name="Arguments">What the message names: the file first, then what the code needs.</param>
public sealed record ReadRefusal(string Code, params string[] Arguments)
{
    /// <summary>Picks a more exact sentence for the same code (<c>refusal.{code}.{case}</c>): <c>picture</c> for <c>unknown-format</c>.</summary>
    public string? Case { get; init; }

    /// <summary>The sentence for people, in Vietnamese unless the culture is English.</summary>
    public string Message(CultureInfo culture) =>
        MessageTexts.Format("refusal." + Code + (Case is null ? "" : "." + Case), culture, Arguments);
}
