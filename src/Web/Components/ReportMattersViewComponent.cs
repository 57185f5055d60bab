using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Work;

namespace Xanh.Web.Components;

/// <summary>The unit's difficulties and budget lines in its report: they go into it by themselves and are changed on their own pages.</summary>
public sealed class ReportMattersViewComponent(ReportMatterQueries matters) : ViewComponent
{
    /// <param name="mayWrite">Whether the reader may raise difficulties and open budget lines for the unit.</param>
    public async Task<IViewComponentResult> InvokeAsync(ReportForm form, UnitNames units, bool mayWrite) =>
        View((await matters.OfAsync(form, HttpContext.RequestAborted), units, mayWrite, form.Report.Id));
}
