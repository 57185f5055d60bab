using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class SplitModel(UnitQueries units, SplitUnit split, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    private const int FirstRows = 2;
    private const int MostRows = 40;

    /// <summary>How many successors the form has room for; a button adds one.</summary>
    public int Rows { get; private set; } = FirstRows;

    public OrganisationUnit Unit { get; private set; } = null!;

    /// <summary>What would happen; null until it was asked for.</summary>
    public ReorganisationPlan? Preview { get; private set; }

    /// <summary>Every field of the form, to be carried through the preview.</summary>
    public IEnumerable<string> Fields => Enumerable.Range(1, Rows).SelectMany(i => new[] { Name(i), Code(i), Kind(i) }).Concat(["dong", "chinh", "tu-ngay", "can-cu"]);

    public static string Name(int row) => "ten-" + UnitLabels.FieldNumber(row);

    public static string Code(int row) => "ma-" + UnitLabels.FieldNumber(row);

    public static string Kind(int row) => "loai-" + UnitLabels.FieldNumber(row);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await units.FindAsync(code, cancellation) is not { } found)
            return NotFound();
        Unit = found.Unit;
        return Page();
    }

    /// <summary>Shows what would happen.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(string code, CancellationToken cancellation)
    {
        var outcome = await split.PreviewAsync(Read(code), Actor, cancellation);
        (Preview, Refusal) = (outcome.Value, outcome.Refusal);
        return await OnGetAsync(code, cancellation);
    }

    /// <summary>The form with room for one more.</summary>
    public Task<IActionResult> OnPostLineAsync(string code, CancellationToken cancellation)
    {
        Read(code);
        Rows = Math.Min(Rows + 1, MostRows);
        return OnGetAsync(code, cancellation);
    }

    /// <summary>Back to the form with what was typed.</summary>
    public Task<IActionResult> OnPostEditAsync(string code, CancellationToken cancellation)
    {
        Read(code);
        return OnGetAsync(code, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation) =>
        await FinishAsync(await split.RunAsync(Read(code), Actor, cancellation), _ => UnitAddresses.Of(code), () => OnGetAsync(code, cancellation));

    private SplitUnit.Request Read(string code)
    {
        var form = Receive();
        Rows = Math.Clamp(form.Number("dong"), FirstRows, MostRows);
        var successors = Enumerable.Range(1, Rows).Where(i => form[Code(i)].Length > 0 || form[Name(i)].Length > 0)
            .Select(i => new NewUnit(form[Code(i)], form[Name(i)], form.Kind(Kind(i)))).ToList();
        var main = form["chinh"] switch { "0" or "" => code, var row => form["ma-" + row] };
        return new SplitUnit.Request(code, form.Number("ban"), successors, main, form.Day("tu-ngay") ?? Today, form.Optional("can-cu"));
    }
}
