using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Opens the survey of a year: every enterprise it is addressed to gets a code of its own.</summary>
public sealed class OpenSurvey(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public sealed record Request(int Year, DateOnly AnswersUntil, SurveyScope Scope);

    /// <returns>Refuses <c>not-allowed</c>, <c>survey-year</c>, <c>survey-until</c>, <c>survey-exists</c>, <c>survey-no-occupations</c>, <c>survey-nobody</c>.</returns>
    public async Task<Outcome<LabourSurvey>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (request.Year is < SurveyLimits.FirstYear or > SurveyLimits.LastYear)
            return new Refusal("survey-year");
        if (await db.Set<LabourSurvey>().AnyAsync(s => s.ProvinceId == province.Id && s.Year == request.Year, cancellation))
            return new Refusal("survey-exists", request.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var occupations = await OccupationsAsync(cancellation);
        if (occupations.Count == 0)
            return new Refusal("survey-no-occupations");
        var asked = await Asked(request.Scope).Select(e => new { e.Id, e.Commune, e.Workers }).ToListAsync(cancellation);
        if (asked.Count == 0)
            return new Refusal("survey-nobody");
        var now = time.GetUtcNow();
        var survey = new LabourSurvey
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(now), Year = request.Year, OpenedOn = time.Today(), Occupations = occupations,
            Sector = request.Scope.Sector, Size = request.Scope.Size, Commune = request.Scope.Commune,
        };
        if (survey.AnswerUntil(request.AnswersUntil) is { } day)
            return day;
        db.Add(survey);
        db.AddRange(asked.Select(e => Invite(survey.Id, e.Id, e.Commune, e.Workers, now)));
        try
        {
            return await db.SaveAsync(actor.Does("open-labour-survey"), cancellation) is { } refusal ? refusal : survey;
        }
        catch (DbUpdateException taken) when (db.IsDuplicate(taken))
        {
            db.ChangeTracker.Clear();
            return new Refusal("survey-exists", request.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>How many enterprises a survey would be addressed to.</summary>
    public Task<int> CountAsync(SurveyScope scope, CancellationToken cancellation = default) => Asked(scope).CountAsync(cancellation);

    private async Task<IReadOnlyList<Guid>> OccupationsAsync(CancellationToken cancellation)
    {
        var standing = await db.Set<Occupation>().Where(o => o.ProvinceId == province.Id && o.EndedOn == null).Select(o => new { o.Id, o.Level, o.SortText }).ToListAsync(cancellation);
        var levels = OccupationLevel.List.Codes.ToList();
        return [.. standing.OrderBy(o => levels.IndexOf(o.Level)).ThenBy(o => o.SortText, StringComparer.Ordinal).ThenBy(o => o.Id).Select(o => o.Id)];
    }

    private IQueryable<Enterprise> Asked(SurveyScope scope)
    {
        var asked = db.Enterprises.Where(e => e.ProvinceId == province.Id && e.EndedOn == null);
        if (scope.Sector.Length > 0)
            asked = asked.Where(e => e.Sector.StartsWith(scope.Sector));
        if (scope.Size.Length > 0)
            asked = asked.Where(e => e.Size == scope.Size);
        return scope.Commune.Length > 0 ? asked.Where(e => e.Commune == scope.Commune) : asked;
    }

    private SurveyInvitation Invite(Guid survey, Guid enterprise, string commune, int? workers, DateTimeOffset now)
    {
        var code = TicketCode.New();
        return new SurveyInvitation
        {
            ProvinceId = province.Id, Id = Guid.CreateVersion7(now), SurveyId = survey, EnterpriseId = enterprise,
            Code = code, CodeHash = TicketCode.HashOf(code), Commune = commune, ListedWorkers = workers,
        };
    }
}
