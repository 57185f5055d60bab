using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Training;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>A year of training in figures, and which officials are trained.</summary>
[Requires(Permission.SeeWork)]
public sealed class OverviewModel(TrainingQueries training, FigureQueries figures, CoverageQueries coverage, InviteUntrained invite, CurrentActor me) : PageModel
{
    public const int MostShown = 40;

    public TrainingFigures Figures { get; private set; } = null!;

    public TrainingCoverage Coverage { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Events that take registrations.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Open { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    /// <summary>What the invitation came to.</summary>
    public InviteUntrained.Result? Told { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public Task OnGetAsync([FromQuery(Name = "nam")] int? year, CancellationToken cancellation) => FillAsync(year, cancellation);

    public async Task OnPostAsync([FromQuery(Name = "nam")] int? year, [FromForm(Name = "su-kien")] Guid id, CancellationToken cancellation)
    {
        // Asked for again it invites nobody twice, so the answer is shown at once.
        var outcome = await invite.RunAsync(id, me.Actor, cancellation);
        (Told, Refusal) = (outcome.Value, outcome.Refusal);
        await FillAsync(year, cancellation);
    }

    private async Task FillAsync(int? year, CancellationToken cancellation)
    {
        var known = await training.YearsAsync(cancellation);
        var shown = year ?? (known.Contains(training.Today.Year) || known.Count == 0 ? training.Today.Year : known[0]);
        Years = [.. known.Append(shown).Distinct().OrderDescending()];
        Figures = await figures.OfAsync(shown, cancellation);
        Coverage = await coverage.OfAsync(shown, cancellation);
        Open = MayKeep ? await training.OpenAsync(cancellation) : [];
    }
}
