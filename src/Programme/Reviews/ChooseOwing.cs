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
    public sealed record Request(Guid ReviewId, string GroupCode, AgencyRole Role, TaskOrigin Origin, OwingRule Rule, string? NamedUnitCode);

    /// <returns>The choice; refuses <c>unit-unknown</c>, <c>member-missing</c> and as every step in a review.</returns>
    public Task<Outcome<ReviewOwing>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        new ReviewChange(db, province, time).RunAsync<ReviewOwing>(request.ReviewId, actor, "choose-owing", async desk =>
        {
            var directory = await UnitDirectory.LoadAsync(db, province, cancellation);
            if (directory.FindGroup(request.GroupCode) is null)
                return new Refusal("unit-unknown", request.GroupCode);
            if (request.Rule == OwingRule.NamedMember && (request.NamedUnitCode is not { } named || directory.Find(named) is null))
                return new Refusal("member-missing");
            var owing = await db.ReviewOwings.AsTracking().SingleOrDefaultAsync(
                o => o.ProvinceId == province.Id && o.ReviewId == request.ReviewId && o.GroupCode == request.GroupCode && o.Role == request.Role && o.Origin == request.Origin,
                cancellation);
            if (owing is null)
            {
                owing = new ReviewOwing
                {
                    ProvinceId = province.Id, ReviewId = request.ReviewId, GroupCode = request.GroupCode, Role = request.Role, Origin = request.Origin,
                };
                db.ReviewOwings.Add(owing);
            }
            owing.Choose(request.Rule, request.NamedUnitCode);
            return owing;
        }, cancellation);
}
