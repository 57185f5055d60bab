using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>The form as one unit will see it, before the period is opened.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class PreviewModel(PeriodQueries periods, PeriodUnits owing, FormBases bases, PageTexts texts, CurrentActor me, TimeProvider time) : PeriodPage(periods, me, time)
{
    private readonly TimeProvider time = time;

    [FromQuery(Name = "don-vi")]
    public string? AskedUnit { get; set; }

    public IReadOnlyList<OwingUnit> Owing { get; private set; } = [];

    public OwingUnit? Unit { get; private set; }

    public FormBasis? Basis { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Owing = await owing.ListAsync(Period, cancellation);
        Unit = Owing.FirstOrDefault(u => string.Equals(u.Code, AskedUnit, StringComparison.Ordinal)) ?? Owing.MaxBy(u => u.Work);
        if (Unit is not null)
            Basis = await bases.OfAsync(Report.Open(Period, Unit.Code, Actor, time.GetUtcNow()), cancellation);
        return Page();
    }

    /// <summary>A rule in words; the codes of answers about work are words too.</summary>
    public string RuleOf(FieldRule rule) => rule.Kind == AnswerKind.Choice
        ? string.Join(" / ", rule.Choices.Select(c => ReportingWords.Value(texts, rule, c, null)))
        : ReportingWords.Rule(texts, rule);
}
