using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Opens forms by their codes, and for who runs the survey.</summary>
public sealed class SurveyForms(ProgrammeDb db, SignInThrottle throttle, CurrentProvince province, TimeProvider time)
{
    /// <param name="address">Where the code was typed; guesses are counted.</param>
    /// <returns>Refuses <c>too-many-attempts</c>, <c>survey-code</c>. A form whose day is over still opens, to be read.</returns>
    public async Task<Outcome<SurveyForm>> FindAsync(string code, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.Admits(null, address))
            return new Refusal("too-many-attempts");
        var hash = TicketCode.HashOf(code);
        if (await Forms().SingleOrDefaultAsync(i => i.CodeHash == hash, cancellation) is not { } invitation)
            return new Refusal("survey-code");
        throttle.Forgive(null, address);
        return await OfAsync(invitation, cancellation);
    }

    /// <returns>Null when there is none. Who may see it is for the caller to ask.</returns>
    public async Task<SurveyForm?> OfAsync(Guid invitation, CancellationToken cancellation = default) =>
        await Forms().SingleOrDefaultAsync(i => i.Id == invitation, cancellation) is { } found ? await OfAsync(found, cancellation) : null;

    private async Task<SurveyForm> OfAsync(SurveyInvitation invitation, CancellationToken cancellation)
    {
        var survey = await db.Set<LabourSurvey>().AsNoTracking().SingleAsync(s => s.ProvinceId == province.Id && s.Id == invitation.SurveyId, cancellation);
        var name = await db.Enterprises.Where(e => e.ProvinceId == province.Id && e.Id == invitation.EnterpriseId).Select(e => e.Name).SingleAsync(cancellation);
        var ids = survey.Occupations.ToList();
        var occupations = await db.Set<Occupation>().AsNoTracking().Where(o => o.ProvinceId == province.Id && ids.Contains(o.Id)).ToListAsync(cancellation);
        var before = await EarlierAsync(invitation, survey.Year, cancellation);
        return new SurveyForm(survey, invitation, name, [.. occupations.OrderBy(o => ids.IndexOf(o.Id))], before?.Answer, before?.Year, survey.IsOpenOn(time.Today()));
    }

    private async Task<(SurveyInvitation Answer, int Year)?> EarlierAsync(SurveyInvitation invitation, int year, CancellationToken cancellation)
    {
        var earlier = await db.Set<SurveyInvitation>()
            .Where(i => i.ProvinceId == province.Id && i.EnterpriseId == invitation.EnterpriseId && i.SentAt != null)
            .Join(db.Set<LabourSurvey>().Where(s => s.Year < year), i => new { i.ProvinceId, Id = i.SurveyId }, s => new { s.ProvinceId, s.Id }, (i, s) => new { i.Id, s.Year })
            .OrderByDescending(x => x.Year).FirstOrDefaultAsync(cancellation);
        return earlier is null ? null : (await Forms().SingleAsync(i => i.Id == earlier.Id, cancellation), earlier.Year);
    }

    private IQueryable<SurveyInvitation> Forms() => db.Set<SurveyInvitation>().AsNoTracking().Include(i => i.Lines).Where(i => i.ProvinceId == province.Id);
}
