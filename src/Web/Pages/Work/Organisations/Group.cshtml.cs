using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.SeeWork)]
public sealed class GroupModel(
    UnitQueries units, ChangeGroup change, ChangeMembers changeMembers, EndMembership end, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public UnitGroup Group { get; private set; } = null!;

    public UnitDirectory Directory { get; private set; } = null!;

    /// <summary>The day whose members are shown.</summary>
    public DateOnly Day { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "ngay")] string? day, CancellationToken cancellation)
    {
        if (await units.FindGroupAsync(code, cancellation) is not { } group)
            return NotFound();
        Group = group;
        Directory = await units.DirectoryAsync(cancellation);
        Day = DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var asked) ? asked : Today;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation) => PostAsync(code, form => change.RunAsync(
        new ChangeGroup.Request(code, form.Number("ban"), form["ten"], form.Lines("ten-khac"), [.. form.All("loai").Select(UnitKinds.Of)]), Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostMemberAsync(string code, CancellationToken cancellation) => PostAsync(code, form => changeMembers.RunAsync(
        new ChangeMembers.Request(code, form.Number("ban"), form.All("don-vi"), form.Day("tu-ngay")), Actor, cancellation), cancellation);

    public Task<IActionResult> OnPostEndAsync(string code, CancellationToken cancellation) => PostAsync(code, form => end.RunAsync(
        new EndMembership.Request(code, form.Number("ban"), form.Number("so"), form.Day("den-ngay") ?? Today), Actor, cancellation), cancellation);

    private async Task<IActionResult> PostAsync(string code, Func<UnitForm, Task<Outcome<UnitGroup>>> run, CancellationToken cancellation) =>
        await FinishAsync(await run(Receive()), group => UnitAddresses.OfGroup(group.Code), () => OnGetAsync(code, null, cancellation));
}
