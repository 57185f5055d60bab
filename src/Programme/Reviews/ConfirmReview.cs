using Microsoft.Extensions.Logging;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme.Reviews;

/// <summary>Makes an immutable plan version out of a review: in one save, whole or not at all. Then the units' work is opened.</summary>
public sealed partial class ConfirmReview(ProgrammeDb db, CurrentProvince province, OpenEntries open, TimeProvider time, ILogger<ConfirmReview> log)
{
    /// <param name="Version">The review's version that the person saw.</param>
    /// <param name="Acknowledged">Codes of the checks the person says were seen.</param>
    public sealed record Request(Guid ReviewId, int Version, IReadOnlyCollection<string> Acknowledged);

    /// <param name="ByAnother">Somebody had confirmed it before; this is that result.</param>
    /// <param name="WorkOpened">False when the version stands but the units' work could not be opened yet: the server does it with its next round.</param>
    public sealed record Result(string Slug, Guid PlanId, int Version, bool ByAnother, bool WorkOpened = true);

    /// <returns>
    /// The plan; refuses <c>not-allowed</c>, <c>review-unknown</c>, <c>review-not-open</c>, <c>review-changed</c> (somebody worked in it since),
    /// <c>check-{code}</c> for a check that blocks, <c>confirm-unacknowledged</c>, <c>comparison-undecided</c>, <c>already-a-plan</c>.
    /// </returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var outcome = await new Confirmation(db, province, time).RunAsync(request, actor, cancellation);
        return outcome is { Succeeded: true, Value: { ByAnother: false } made } ? made with { WorkOpened = await OpenWorkAsync(made.PlanId, actor) } : outcome;
    }

    // The version is kept by now, whatever becomes of this: not even somebody who closes the page takes the units' work away.
    private async Task<bool> OpenWorkAsync(Guid planId, Actor actor)
    {
        db.ChangeTracker.Clear();
        try
        {
            return (await open.RunAsync(new OpenEntries.Request(planId, time.Today()), actor, CancellationToken.None)).Succeeded;
        }
#pragma warning disable CA1031 // Any fault: the confirmation must not look as if it had failed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            WorkNotOpened(log, planId, fault);
            db.ChangeTracker.Clear();
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Plan {PlanId} is confirmed, but its work could not be opened.")]
    private static partial void WorkNotOpened(ILogger log, Guid planId, Exception fault);
}
