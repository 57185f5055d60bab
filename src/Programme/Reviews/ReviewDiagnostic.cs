using Xanh.Documents.Texts;

namespace Xanh.Programme.Reviews;

/// <summary>Something a reviewer should know about how the document was read.</summary>
public sealed class ReviewDiagnostic
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    public required int Ordinal { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Code { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public string Message(System.Globalization.CultureInfo culture) => MessageTexts.Format("diagnostic." + Code, culture, [.. Arguments]);
}
