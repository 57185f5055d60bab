using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>Says who owes progress where a kind of task names a group.</summary>
public sealed class ChooseOwing(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="NamedUnitCode">The member that owes, under <see cref="OwingRule.NamedMember"/>.</param>
    /// <param name="Seen">See <see cref="OwingRow.Word"/> when the person chose; null when it does not matter.</param>
    public sealed record Request(Guid ReviewId, string GroupCode, AgencyRole Role, TaskOrigin Origin, OwingRule Rule, string? NamedUnitCode, string? Seen = null);

    /// <returns>The review; refuses <c>unit-unknown</c>, <c>member-missing</c>, <c>changed-meanwhile</c> and as every step in a review.</returns>
    public Task<Outcome<PlanReview>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<PlanReview>(request.ReviewId, actor, "choose-owing", async desk =>
        {
            var directory = await UnitDirectory.LoadAsync(db, province, cancellation);
            if (directory.FindGroup(request.GroupCode) is not { } group)
                return new Refusal("unit-unknown", request.GroupCode);
            if (request.Rule == OwingRule.NamedMember && (request.NamedUnitCode is not { } named || directory.Find(named) is null))
                return new Refusal("member-missing");
            var (key, word) = (ReviewChoices.OwingKey(group.Code, request.Role, request.Origin), ReviewChoices.OwingWord(request.Rule, request.NamedUnitCode));
            return await desk.ChooseAsync(ChoiceKind.Owing, key, word, request.Seen, group.Name, cancellation) is { } refusal ? refusal : desk.Review;
        }, cancellation);
}
