namespace Xanh.Documents.Plan;

public enum TargetComparison
{
    Exact,
    Range,
    AtLeast,
    AtMost,
    About,
}
