using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Keeps a reviewer's word on what becomes of one item of the amended plan, or takes it back.</summary>
public sealed class DecideMatch(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="InForce">Number of the item in force.</param>
    /// <param name="Amending">The review's number of the amending item.</param>
    /// <param name="Verdict">Null takes the word back.</param>
    /// <param name="Seen">The decision on the item that the person saw; null when there was none.</param>
    public sealed record Request(Guid ReviewId, SourceMarkKind Kind, int? InForce, int? Amending, MatchVerdict? Verdict, string? Reason, Guid? Seen);

    /// <returns>
    /// The review; refuses <c>reason-missing</c>, <c>field-too-long</c>, <c>match-unknown</c> (no such item in force), <c>item-unknown</c>, <c>match-taken</c> (the item in force is
    /// another's already), <c>changed-meanwhile</c> and as every step in a review.
    /// </returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "decide-match", async desk =>
        {
            if (request is { Verdict: MatchVerdict.Drop } && string.IsNullOrWhiteSpace(request.Reason))
                return new Refusal("reason-missing");
            if (request.Reason?.Length > ReviewLimits.ReasonLength)
                return new Refusal("field-too-long", Plain(ReviewLimits.ReasonLength));
            if (await UnknownAsync(desk.Review, request, cancellation) is { } unknown)
                return unknown;
            var earlier = await db.ReviewMatches.AsTracking()
                .Where(m => m.ProvinceId == province.Id && m.ReviewId == request.ReviewId && m.Kind == request.Kind)
                .Where(m => (m.InForce != null && m.InForce == request.InForce) || (m.Amending != null && m.Amending == request.Amending))
                .ToListAsync(cancellation);
            var seen = earlier.Find(m => m.Id == request.Seen);
            if (request.Seen is not null && seen is null)
                return new Refusal("changed-meanwhile");
            if (earlier.Find(m => m != seen) is { } other)
                return other.Amending is { } taken && taken != request.Amending ? new Refusal("match-taken", Plain(request.InForce), Plain(taken)) : new Refusal("changed-meanwhile");
            var name = Plain(request.InForce ?? request.Amending);
            foreach (var match in earlier)
                await desk.ChooseAsync(ChoiceKind.Match, match.Id.ToString(), null, null, name, cancellation, request.Kind);
            if (request.Verdict is { } verdict && MatchOf(request, verdict, actor) is var decided)
                await desk.ChooseAsync(ChoiceKind.Match, decided.Id.ToString(), JsonSerializer.Serialize(decided), null, name, cancellation, request.Kind);
            return desk.Review;
        }, cancellation);

    private async Task<Refusal?> UnknownAsync(PlanReview review, Request request, CancellationToken cancellation)
    {
        if (review.AmendsPlanId is not { } planId)
            return new Refusal("match-unknown", Plain(request.InForce));
        if (request.InForce is { } number && !await IsInForceAsync(planId, request.Kind, number, cancellation))
            return new Refusal("match-unknown", Plain(number));
        var asked = request.Amending;
        var known = asked is null || await db.ReviewItems.AnyAsync(
            i => i.ProvinceId == province.Id && i.ReviewId == review.Id && i.Number == asked && i.Kind == request.Kind, cancellation);
        var needs = request.Verdict switch
        {
            MatchVerdict.Match => request is { InForce: not null, Amending: not null },
            MatchVerdict.New => asked is not null,
            MatchVerdict.Drop or MatchVerdict.Keep => request.InForce is not null,
            _ => true,
        };
        return known && needs ? null : new Refusal("item-unknown");
    }

    private Task<bool> IsInForceAsync(Guid planId, SourceMarkKind kind, int number, CancellationToken cancellation) => kind switch
    {
        SourceMarkKind.Task => IsInForceAsync(db.PlannedTasks, planId, number, cancellation),
        SourceMarkKind.Target => IsInForceAsync(db.PlannedTargets, planId, number, cancellation),
        SourceMarkKind.ReportingDuty => IsInForceAsync(db.PlannedReportingDuties, planId, number, cancellation),
        SourceMarkKind.LegalBasis => IsInForceAsync(db.PlanLegalBases, planId, number, cancellation),
        SourceMarkKind.FundingSource => IsInForceAsync(db.PlanFundingSources, planId, number, cancellation),
        SourceMarkKind.Recipient => IsInForceAsync(db.PlanRecipients, planId, number, cancellation),
        _ => Task.FromResult(false),
    };

    private Task<bool> IsInForceAsync<T>(DbSet<T> items, Guid planId, int number, CancellationToken cancellation)
        where T : PlanItem => items.AnyAsync(i => i.ProvinceId == province.Id && i.PlanId == planId && i.Ordinal == number && i.Until == null, cancellation);

    private ReviewMatch MatchOf(Request request, MatchVerdict verdict, Actor actor)
    {
        var now = time.GetUtcNow();
        return new ReviewMatch
        {
            ProvinceId = province.Id,
            ReviewId = request.ReviewId,
            Id = Guid.CreateVersion7(now),
            Kind = request.Kind,
            InForce = verdict == MatchVerdict.New ? null : request.InForce,
            Amending = verdict is MatchVerdict.Match or MatchVerdict.New ? request.Amending : null,
            Verdict = verdict,
            Reason = string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim(),
            DecidedByName = actor.Name,
            DecidedAt = now,
        };
    }

    private static string Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
