using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class ItemModel(ReviewQueries reviews, EditItem edit, CurrentActor me, PageTexts texts) : ItemPage(reviews, me, texts)
{
    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public IReadOnlyList<(string Field, string ErrorKey)> Errors { get; private set; } = [];

    /// <summary>Fields in which somebody else saved something different meanwhile: what stands in the database now.</summary>
    public IReadOnlyList<FormField> Theirs { get; private set; } = [];

    public bool Conflict { get; private set; }

    /// <summary>The time as the fields say it; null for items without one.</summary>
    public TimeFrame? Time { get; private set; }

    public string Recompute => ReviewAddresses.Item(Id, Item.Number) + "?handler=Time";

    /// <summary>What was merged into the item.</summary>
    public IReadOnlyList<ReviewItem> Merged { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancellation)
    {
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        var content = ReviewContent.Read(Item.Kind, Item.Content);
        Fields = Form.FieldsOf(content);
        Time = (content as PlanTask)?.Time;
        Merged = await Reviews.MergedIntoAsync(id, number, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number, int version, CancellationToken cancellation)
    {
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        var content = await ReadAsync(recompute: false, cancellation);
        if (Errors.Count == 0)
        {
            var outcome = await edit.RunAsync(new EditItem.Request(id, number, version, content), Actor, cancellation);
            if (outcome.Succeeded)
                return Redirect(ReviewAddresses.Show(id, number));
            Refuse(outcome.Refusal);
            if (string.Equals(outcome.Refusal.Code, "changed-meanwhile", StringComparison.Ordinal) && await FindItemAsync(id, number, cancellation))
                ShowConflict(content);
        }
        await ShowTypedAsync(content, cancellation);
        if (!Conflict)
            SeenVersion = version;
        return Page();
    }

    /// <summary>Computes the days of the time anew from the words typed, and saves nothing.</summary>
    public async Task<IActionResult> OnPostTimeAsync(Guid id, int number, int version, CancellationToken cancellation)
    {
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        await ShowTypedAsync(await ReadAsync(recompute: true, cancellation), cancellation);
        SeenVersion = version;
        return Page();
    }

    private async Task<object> ReadAsync(bool recompute, CancellationToken cancellation)
    {
        var entry = new ItemEntry(Request.Form, Texts.Culture);
        var content = await TimedAsync(entry.Read(ReviewContent.Read(Item.Kind, Item.Content)), recompute, cancellation);
        Errors = entry.Errors;
        return content;
    }

    private async Task ShowTypedAsync(object content, CancellationToken cancellation)
    {
        Fields = Typed(Form.FieldsOf(content), Errors);
        Time = (content as PlanTask)?.Time;
        Merged = await Reviews.MergedIntoAsync(Id, Item.Number, cancellation);
    }

    private ItemForm Form => new(Texts.Culture);

    private void ShowConflict(object mine)
    {
        Conflict = true;
        var own = Form.FieldsOf(mine);
        Theirs = [.. Form.FieldsOf(ReviewContent.Read(Item.Kind, Item.Content)).Zip(own)
            .Where(pair => !string.Equals(pair.First.Value ?? "", pair.Second.Value ?? "", StringComparison.Ordinal))
            .Select(pair => pair.First)];
    }
}
