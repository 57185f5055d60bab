using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Units;

/// <summary>A page that changes units: what was typed, and what was refused.</summary>
public abstract class UnitPage(CurrentActor me, TimeProvider time) : PageModel
{
    /// <summary>What was sent; null when the page is opened.</summary>
    public UnitForm? Sent { get; private set; }

    public Refusal? Refusal { get; protected set; }

    /// <summary>Whether the record was saved by somebody else while the form was open.</summary>
    public bool IsConflict => Refusal?.Code == "changed-meanwhile";

    public DateOnly Today => time.Today();

    public bool MayChange => me.May(Permission.KeepUnits);

    protected Actor Actor => me.Actor;

    /// <summary>What stands in a field: what was sent, else <paramref name="otherwise"/>.</summary>
    public string Field(string name, string? otherwise = null) => Sent?[name] ?? otherwise ?? "";

    public string FieldDay(string name) => Sent?[name] ?? UnitLabels.FieldDay(Today);

    protected UnitForm Receive() => Sent = new UnitForm(Request.Form);

    /// <summary>On to <paramref name="address"/> when it went well; else the page again, with what was typed.</summary>
    protected async Task<IActionResult> FinishAsync<T>(Outcome<T> outcome, Func<T, string> address, Func<Task<IActionResult>> again)
        where T : class
    {
        if (outcome.Succeeded)
            return LocalRedirect(address(outcome.Value));
        Refusal = outcome.Refusal;
        return await again();
    }
}
