using System.Globalization;
using Xanh.Programme.Plans;

namespace Xanh.Web.Plans;

/// <summary>Web addresses within a plan.</summary>
public static class PlanAddresses
{
    public static string Of(PlanSummary plan, PlanTab tab = PlanTab.Overview) => "/ke-hoach/" + plan.Slug + tab switch
    {
        PlanTab.Tasks => "/nhiem-vu",
        PlanTab.Agencies => "/co-quan",
        PlanTab.Targets => "/chi-tieu",
        PlanTab.Reporting => "/bao-cao",
        PlanTab.References => "/can-cu",
        PlanTab.Source => "/van-ban",
        PlanTab.Diagnostics => "/luu-y",
        PlanTab.Versions => "/phien-ban",
        _ => "",
    };

    public static string Tasks(PlanSummary plan, TaskFilter filter) => Of(plan, PlanTab.Tasks) + new TaskQuery(filter).ToQueryString();

    public static string Task(PlanSummary plan, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(plan, PlanTab.Tasks)}/{ordinal}");

    /// <summary>Name of an item's place in the source page: <c>task-3</c>.</summary>
    public static string Anchor(SourceMarkKind kind, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{AnchorName(kind)}-{ordinal}");

    /// <summary>The item's sentence in the whole source text of the version that brought it.</summary>
    public static string InSource(PlanSummary plan, SourceMarkKind kind, int ordinal, int version) =>
        Source(plan, version) + "#" + Anchor(kind, ordinal);

    /// <summary>Name of a further place of a task in the source page: <c>task-3-at-812</c>.</summary>
    public static string FurtherAnchor(int taskOrdinal, int start) => string.Create(CultureInfo.InvariantCulture, $"{Anchor(SourceMarkKind.Task, taskOrdinal)}-at-{start}");

    /// <summary>A further place of a task in the whole source text.</summary>
    public static string FurtherInSource(PlanSummary plan, TaskSource place) => Source(plan, place.TaskSince) + "#" + FurtherAnchor(place.TaskOrdinal, place.Place.Start);

    /// <summary>The source text of a version.</summary>
    public static string Source(PlanSummary plan, int version) =>
        Of(plan, PlanTab.Source) + (version == plan.CurrentVersion ? "" : string.Create(CultureInfo.InvariantCulture, $"?phien-ban={version}"));

    /// <summary>What was in force in a version.</summary>
    public static string Version(PlanSummary plan, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(plan, PlanTab.Versions)}/{version}");

    /// <summary>What changed from one version to another.</summary>
    public static string Changes(PlanSummary plan, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(plan, PlanTab.Versions)}/so-sanh?tu={from}&den={to}");

    /// <summary>Where the item itself is shown.</summary>
    public static string ItemOf(PlanSummary plan, SourceMark mark) => mark.Kind switch
    {
        SourceMarkKind.Task => Task(plan, mark.Ordinal),
        SourceMarkKind.Target => Of(plan, PlanTab.Targets) + "#" + Anchor(mark.Kind, mark.Ordinal),
        SourceMarkKind.ReportingDuty => Of(plan, PlanTab.Reporting) + "#" + Anchor(mark.Kind, mark.Ordinal),
        SourceMarkKind.Fact => Of(plan) + "#" + Anchor(mark.Kind, mark.Ordinal),
        _ => Of(plan, PlanTab.References) + "#" + Anchor(mark.Kind, mark.Ordinal),
    };

    private static string AnchorName(SourceMarkKind kind) => kind switch
    {
        SourceMarkKind.Task => "nhiem-vu",
        SourceMarkKind.Target => "chi-tieu",
        SourceMarkKind.ReportingDuty => "bao-cao",
        SourceMarkKind.LegalBasis => "can-cu",
        SourceMarkKind.FundingSource => "kinh-phi",
        SourceMarkKind.Recipient => "noi-nhan",
        SourceMarkKind.Amendment => "sua-doi",
        _ => "thong-tin",
    };
}
