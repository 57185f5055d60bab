using System.Globalization;
using Xanh.Documents.Text;

namespace Xanh.Documents.Texts;

/// <summary>Something a person should know about the reading: nothing is dropped or guessed silently.</summary>
/// <param name="Code">Stable, in kebab case; the message stands under <c>diagnostic.{code}</c> in Texts.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, params string[] Arguments)
{
    /// <summary>The place it speaks of, if it has one.</summary>
    public SourceSpan? Span { get; init; }

    public string Message(CultureInfo culture) => MessageTexts.Format("diagnostic." + Code, culture, Arguments);
}
