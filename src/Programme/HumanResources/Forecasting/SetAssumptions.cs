using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>Changes what the forecast of a survey assumes, with the reason.</summary>
public sealed class SetAssumptions(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="ReplacementRate">Percent of the jobs a year.</param>
    /// <param name="StayingShare">Percent of the graduates.</param>
    public sealed record Request(int Year, decimal ReplacementRate, decimal StayingShare, string Reason);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-survey</c>, <c>forecast-percent</c>, <c>text-missing</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<LabourSurvey>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("text-missing");
        if (await db.Set<LabourSurvey>().SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.Year == request.Year, cancellation) is not { } survey)
            return new Refusal("no-such-survey");
        if (survey.Assume(request.ReplacementRate, request.StayingShare) is { } problem)
            return problem;
        var reason = request.Reason.Trim();
        var kept = reason.Length > Registers.RegisterRecord.LongestReason ? reason[..Registers.RegisterRecord.LongestReason] : reason;
        return await db.SaveAsync(actor.Does("set-forecast-assumptions", kept), cancellation) is { } refusal ? refusal : survey;
    }
}
