using Xanh.Programme.Reporting.Filling;

namespace Xanh.Web.Filling;

/// <summary>Web addresses of the reports of a unit.</summary>
public static class FillingAddresses
{
    public const string List = "/lam-viec/bao-cao";

    public static string Report(Guid id) => $"{List}/{id}";

    public static string Submit(Guid id) => $"{List}/{id}/gui";

    /// <summary>A field of a report.</summary>
    public static string Field(Guid id, string key) => $"{Report(id)}#{FillingWords.IdOf(key)}";

    public static string Save(Guid id) => $"{List}/{id}/luu";

    public static string State(Guid id) => $"{List}/{id}/trang-thai";

    public static string Files(Guid id) => $"{List}/{id}/tep";

    public static string Upload(Guid id) => $"{List}/tai-len/{id}";

    public static string File(Guid id) => $"{List}/tep/{id}";

    /// <summary>Where a click in the list of owed reports leads: to the work that is due.</summary>
    public static string Work(OwedReport report, bool isHead) =>
        report.State == Programme.Reporting.ReportState.WithHead && isHead ? Submit(report.Id) : Report(report.Id);
}
