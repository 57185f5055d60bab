using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reporting;

/// <summary>Finds a unit's report in a period, for who reviews it.</summary>
public sealed class ReportReview(ReportQueries reports, ReportForms forms, UnitNameQueries names)
{
    /// <returns>The form with everything that stands in it and the names of units; null when the unit owes none, or the actor may not see it.</returns>
    public async Task<(ReportForm Form, UnitNames Names)?> FindAsync(Guid periodId, string unitCode, Actor actor, CultureInfo culture, CancellationToken cancellation = default) =>
        await reports.FindAsync(periodId, unitCode, cancellation) is { } id && await forms.FindAsync(id, actor, culture, cancellation) is { } form
            ? (form, await names.AllAsync(cancellation)) : null;
}
