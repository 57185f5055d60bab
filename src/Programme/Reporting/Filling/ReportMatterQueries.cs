using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Budget;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reporting.Filling;

/// <summary>Gathers what belongs into a report and is kept elsewhere. Apart from the form, so that saving an answer stays quick.</summary>
public sealed class ReportMatterQueries(ProgrammeDb db, DifficultyQueries difficulties, BudgetQueries budget, CurrentProvince province)
{
    /// <param name="form">A report the reader may see.</param>
    public async Task<ReportMatters> OfAsync(ReportForm form, CancellationToken cancellation = default)
    {
        var code = form.Report.UnitCode;
        var heir = await db.Units.Where(u => u.ProvinceId == province.Id && u.Code == code).Select(u => u.HeirCode).SingleOrDefaultAsync(cancellation) ?? code;
        var at = form.Report.State is ReportState.Submitted or ReportState.Approved or ReportState.Locked ? form.Report.SubmittedAt : null;
        return new ReportMatters(
            await difficulties.OfUnitAsync(heir, form.Period.From, form.Period.To, at, cancellation),
            await budget.OfUnitAsync(heir, form.Period.Year, at, cancellation),
            at is { } then ? VietnamTime.DayOf(then) : difficulties.Today,
            at);
    }
}
