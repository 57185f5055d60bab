using System.Globalization;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;

namespace Xanh.Web.Work;

/// <summary>Web addresses of the back office's work.</summary>
public static class WorkAddresses
{
    public const string Own = "/lam-viec";

    public const string Plans = "/lam-viec/ke-hoach";

    public const string Unassigned = "/lam-viec/chua-giao";

    public static string Unit(string code) => Own + new WorkQuery(new WorkFilter { UnitCode = code }, WorkOrder.Deadline).ToQueryString();

    public static string Plan(string slug, WorkPlanTab tab = WorkPlanTab.Overview) => $"{Plans}/{slug}" + tab switch
    {
        WorkPlanTab.Work => "/cong-viec",
        WorkPlanTab.Baseline => "/moc",
        _ => "",
    };

    /// <summary>The plan's page for who knows its id only; leads to its address word.</summary>
    public static string PlanOf(Guid id) => $"{Plans}/{id:N}";

    /// <summary>The plan's page that tells what its confirmation has begun.</summary>
    public static string Confirmed(string slug) => Plan(slug) + "?moi-xac-nhan=1";

    public static string Work(string slug, WorkFilter filter, WorkOrder order = WorkOrder.Deadline) =>
        Plan(slug, WorkPlanTab.Work) + new WorkQuery(filter, order).ToQueryString();

    public static string Task(string slug, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{Plans}/{slug}/nhiem-vu/{ordinal}");

    public static string Entry(Guid id) => $"{Own}/viec/{id:D}";

    public static string Correct(Guid entry, Guid note) => $"{Entry(entry)}/sua/{note:D}";

    public static string Direct(Guid entry) => Entry(entry) + "/dieu-phoi";

    public static string Ask(Guid entry) => Entry(entry) + "/de-nghi";

    public static string File(Guid id) => $"{Own}/tep/{id:D}";

    /// <summary>The task's sentence in the plan's source text.</summary>
    public static string Source(string slug, int ordinal) =>
        $"/ke-hoach/{slug}/van-ban#{Xanh.Web.Plans.PlanAddresses.Anchor(SourceMarkKind.Task, ordinal)}";
}
