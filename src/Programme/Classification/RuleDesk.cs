using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Classification;

/// <summary>Opens editions of the rules; what the use cases share.</summary>
public sealed class RuleDesk(ProgrammeDb db, CurrentProvince province)
{
    /// <summary>The edition in force, with its rules; null before the first.</summary>
    internal Task<RuleSet?> InForceAsync(CancellationToken cancellation) => Sets().SingleOrDefaultAsync(s => s.State == RuleSetState.InForce, cancellation);

    internal Task<RuleSet?> DraftAsync(CancellationToken cancellation) => Sets().SingleOrDefaultAsync(s => s.State == RuleSetState.Draft, cancellation);

    /// <param name="version">Version the person saw.</param>
    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-rules</c>, <c>changed-meanwhile</c>.</returns>
    internal async Task<Outcome<RuleSet>> OpenAsync(int number, int version, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await Sets().SingleOrDefaultAsync(s => s.Number == number, cancellation) is not { } set)
            return new Refusal("no-such-rules");
        return set.Version == version ? set : new Refusal("changed-meanwhile");
    }

    /// <returns>Null for a reason that will do; refuses <c>record-reason</c>.</returns>
    internal static Refusal? ReasonProblem(string? reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > RegisterRecord.LongestReason ? new Refusal("record-reason", RegisterRecord.LongestReason.ToString(CultureInfo.InvariantCulture)) : null;

    private IQueryable<RuleSet> Sets() => db.Set<RuleSet>().Include(s => s.Rules).Where(s => s.ProvinceId == province.Id);
}
