namespace Xanh.Documents.Texts;

public enum DiagnosticSeverity
{
    Info,
    Warning,
}
