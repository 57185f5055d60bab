using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Gives a survey another last day: answers count until then.</summary>
public sealed class EditSurvey(ProgrammeDb db, CurrentProvince province)
{
    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-survey</c>, <c>survey-until</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<LabourSurvey>> RunAsync(int year, DateOnly answersUntil, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await db.Set<LabourSurvey>().SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.Year == year, cancellation) is not { } survey)
            return new Refusal("no-such-survey");
        if (survey.AnswerUntil(answersUntil) is { } problem)
            return problem;
        return await db.SaveAsync(actor.Does("edit-labour-survey"), cancellation) is { } refusal ? refusal : survey;
    }
}
