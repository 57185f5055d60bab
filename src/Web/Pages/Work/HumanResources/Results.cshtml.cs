using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.HumanResources;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.HumanResources;

/// <summary>What the answers of a survey say together, by occupation and by commune, with how many have not answered.</summary>
[Requires(Permission.SeeWork)]
public sealed class ResultsModel(SurveyQueries surveys, ResultQueries queries, UnitNameQueries names) : PageModel
{
    private UnitNames units = UnitNames.None;

    public LabourSurvey Survey { get; private set; } = null!;

    public SurveyResults Results { get; private set; } = null!;

    public ResultFilter Filter { get; private set; } = new();

    /// <summary>Occupations about which something was said, or the one that was chosen.</summary>
    public IEnumerable<OccupationFigures> Shown => Results.Occupations.Where(o => Filter.OccupationId is { } one ? o.Occupation.Id == one : o.Reported.Enterprises > 0);

    public ReportedFigures Sum => Shown.Aggregate(ReportedFigures.None, (sum, o) => sum.With(o.Reported));

    /// <summary>Communes by name; what is not known last.</summary>
    public IEnumerable<AreaFigures> Areas => Results.Areas.OrderBy(a => a.Commune.Length == 0).ThenBy(a => Slug.Of(units.HolderOf(a.Commune)), StringComparer.Ordinal);

    public Occupation? Chosen => Results.Occupations.FirstOrDefault(o => o.Occupation.Id == Filter.OccupationId)?.Occupation;

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "xa")] string? commune, [FromQuery(Name = "nghe")] Guid? occupation, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return NotFound();
        Filter = new ResultFilter(string.IsNullOrEmpty(commune) ? null : commune, occupation);
        units = await names.AllAsync(cancellation);
        (Survey, Results) = (survey, await queries.OfAsync(survey, Filter, cancellation));
        return Page();
    }

    public string CommuneName(string code, PageTexts texts) => code.Length == 0 ? texts["survey.no-commune"] : units.HolderOf(code);

    public string People(long count) => count.ToString("N0", Language.Of(HttpContext));
}
