namespace Xanh.Documents.Plan;

/// <summary>What a document is: an issued plan, an article about one, or neither.</summary>
public enum PlanKind
{
    Plan,
    Article,
    NotAPlan,
}
