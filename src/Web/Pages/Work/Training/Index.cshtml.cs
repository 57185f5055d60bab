using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Training;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Training;

/// <summary>The events of a year.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(TrainingQueries training, RegisterBook book, CurrentActor me) : PageModel
{
    public EventFilter Filter { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<EventRow> Rows { get; private set; } = [];

    public IReadOnlyList<IRegister> Registers => [.. new[] { TrainingEvent.Register, MediaPiece.Register, ContestEntry.Register }.Select(code => book.FindByCode(code)!.Register)];

    public bool MayKeep => me.May(Permission.KeepRegisters);

    public async Task OnGetAsync(
        [FromQuery(Name = "nam")] int? year, [FromQuery(Name = "loai")] string? kind, [FromQuery(Name = "trang-thai")] string? state, [FromQuery(Name = "tim")] string? search,
        CancellationToken cancellation)
    {
        var known = await training.YearsAsync(cancellation);
        var shown = year ?? (known.Contains(training.Today.Year) || known.Count == 0 ? training.Today.Year : known[0]);
        Years = [.. known.Append(shown).Distinct().OrderDescending()];
        Filter = new EventFilter(shown, TrainingKind.List.Codes.Contains(kind) ? kind : null, TrainingState.List.Codes.Contains(state) ? state : null, search);
        Rows = await training.ListAsync(Filter, cancellation);
    }
}
