using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Classification;
using Xanh.Web.Classification;

namespace Xanh.Web.Components;

/// <summary>How an enterprise is classified and why, and its reviews, on its record page: <c>&lt;vc:enterprise-class id="…" /&gt;</c>.</summary>
public sealed class EnterpriseClassViewComponent(ClassificationQueries classified, CampaignQueries campaigns, ExplanationDesk explanations) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid id)
    {
        var known = await classified.FindAsync(id, HttpContext.RequestAborted);
        var explained = known is null ? null : await explanations.OfAsync(known.Explained, HttpContext.RequestAborted);
        return View(new Shown(id, known, explained, await campaigns.OfAsync(id, HttpContext.RequestAborted)));
    }

    /// <param name="Known">Null while it is not classified.</param>
    /// <param name="Reviews">The newest first.</param>
    public sealed record Shown(Guid Id, EnterpriseClass? Known, ExplanationView? Explained, IReadOnlyList<CampaignEntry> Reviews);
}
