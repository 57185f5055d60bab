namespace Xanh.Documents.Plan;

public enum DiagnosticSeverity
{
    Info,
    Warning,
}
