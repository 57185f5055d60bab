using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;

namespace Xanh.Web.Filling;

/// <summary>The thread of a report, for the unit's page and the reviewer's.</summary>
/// <param name="Action">Where a new message is sent, with the fields <c>loi</c> and <c>muc</c>; null for who only reads.</param>
public sealed record ThreadView(ReportForm Form, UnitNames Units, string? Action);
