namespace Xanh.Web.Plans;

/// <summary>The tabs of a plan, in order.</summary>
public enum PlanTab
{
    Overview,
    Tasks,
    Agencies,
    Targets,
    Reporting,
    References,
    Source,
    Diagnostics,
    Versions,
}
