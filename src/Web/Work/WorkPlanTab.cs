namespace Xanh.Web.Work;

/// <summary>The tabs of a plan in the back office.</summary>
public enum WorkPlanTab
{
    Overview,
    Work,
    Baseline,
}
