using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading.Tools;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>What a reader works with: the source text it writes, limits, tools, and where it reports to.</summary>
internal sealed class ReadContext
{
    public SourceTextBuilder Text { get; } = new();

    public List<Diagnostic> Diagnostics { get; } = [];

    public required ReadLimits Limits { get; init; }

    public required WordLists Lexicon { get; init; }

    public ToolRunner? Tools { get; init; }

    public IProgress<ReadProgress>? Progress { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Set by a reader when most of the file in hand came from pictures.</summary>
    public bool Scanned { get; set; }

    public void Warn(string code, SourceSpan? span = null, params string[] arguments) =>
        Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, code, arguments) { Span = span });

    public void Note(string code, SourceSpan? span = null, params string[] arguments) =>
        Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Info, code, arguments) { Span = span });
}
