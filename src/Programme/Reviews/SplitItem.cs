using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Makes several tasks of one that names several pieces of work; agencies, time and place go to each.</summary>
public sealed class SplitItem(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Texts">Wording of each part.</param>
    public sealed record Request(Guid ReviewId, int Number, int Version, IReadOnlyList<string> Texts);

    /// <returns>The parts; refuses <c>split-nothing</c>, <c>split-only-tasks</c>, <c>field-too-long</c>, <c>item-not-counting</c> and as every step in a review.</returns>
    public Task<Outcome<IReadOnlyList<ReviewItem>>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<IReadOnlyList<ReviewItem>>(request.ReviewId, actor, "split-item", async desk =>
        {
            var texts = request.Texts.Select(VietnameseText.CollapseBlanks).Where(t => t.Length > 0).ToList();
            if (texts.Count < 2)
                return new Refusal("split-nothing");
            if (texts.Exists(t => t.Length > ReviewLimits.FieldLength))
                return new Refusal("field-too-long", ReviewLimits.FieldLength.ToString(CultureInfo.InvariantCulture));
            var outcome = await desk.TakeAsync(request.Number, request.Version, cancellation);
            if (!outcome.Succeeded)
                return outcome.Refusal;
            var whole = outcome.Value;
            if (whole.Kind != SourceMarkKind.Task)
                return new Refusal("split-only-tasks");
            if (!whole.Counts)
                return new Refusal("item-not-counting");
            whole.GiveWayToParts();
            var task = whole.Read<PlanTask>();
            return texts.ConvertAll(text => desk.Add(whole.Kind, task with { Text = text }, whole.Start, whole.End, whole.Page, whole.Number));
        }, cancellation);
}
