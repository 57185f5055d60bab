using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.SeeWork)]
public sealed class UnitModel(
    UnitQueries units, AddAlias addAlias, RemoveAlias removeAlias, RecordContact record, EndContact end, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public UnitDetails Details { get; private set; } = null!;

    public OrganisationUnit Unit => Details.Unit;

    /// <summary>The form that was refused; null when none was.</summary>
    public string? RefusedForm { get; private set; }

    public Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation) => ShowAsync(code, cancellation);

    public Task<IActionResult> OnPostNameAsync(string code, CancellationToken cancellation) => PostAsync(code, "ten", form => addAlias.RunAsync(
        new AddAlias.Request(code, form.Number("ban"), form["ten"], NameKind(form["loai-ten"]), form.Day("tu-ngay"), form.Day("den-ngay")), Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostRemoveNameAsync(string code, CancellationToken cancellation) => PostAsync(code, "cac-ten", form => removeAlias.RunAsync(
        new RemoveAlias.Request(code, form.Number("ban"), form.Number("so")), Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostContactAsync(string code, CancellationToken cancellation) => PostAsync(code, "ho-ten", form => record.RunAsync(
        new RecordContact.Request(
            code, form.Number("ban"), Enum.TryParse<ContactRole>(form["vai-tro"], out var role) ? role : ContactRole.Contact,
            form["ho-ten"], form.Optional("chuc-vu"), form.Optional("dien-thoai"), form.Optional("thu"), form.Day("tu-ngay") ?? Today),
        Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostEndContactAsync(string code, CancellationToken cancellation) => PostAsync(code, "nguoi", form => end.RunAsync(
        new EndContact.Request(code, form.Number("ban"), form.Number("so"), form.Day("den-ngay") ?? Today), Actor, cancellation), cancellation);

    private async Task<IActionResult> PostAsync(
        string code, string formName, Func<UnitForm, Task<Programme.Shared.Outcome<OrganisationUnit>>> run, CancellationToken cancellation)
    {
        var outcome = await run(Receive());
        RefusedForm = outcome.Succeeded ? null : formName;
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), () => ShowAsync(code, cancellation));
    }

    private async Task<IActionResult> ShowAsync(string code, CancellationToken cancellation)
    {
        if (await units.FindAsync(code, cancellation) is not { } found)
            return NotFound();
        Details = found;
        return Page();
    }

    private static UnitNameKind? NameKind(string word) => Enum.TryParse<UnitNameKind>(word, out var kind) ? kind : null;
}
