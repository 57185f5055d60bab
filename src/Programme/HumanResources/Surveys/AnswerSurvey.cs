using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>An enterprise answers by its link: keeps a draft, sends, or corrects what it has sent. Nobody is signed in.</summary>
public sealed class AnswerSurvey(ProgrammeDb db, SignInThrottle throttle, CurrentProvince province, TimeProvider time)
{
    /// <param name="Seen">Version of the answer the form was filled from: what was kept meanwhile is not overwritten.</param>
    /// <param name="IsSent">Whether it is to count; what was sent once stays sent.</param>
    public sealed record Request(string Code, int Seen, TypedSurveyAnswer Typed, bool IsSent, CultureInfo Culture);

    /// <param name="Faults">What is wrong or doubtful; nothing was kept unless <paramref name="Kept"/>.</param>
    public sealed record Result(bool Kept, bool IsSent, IReadOnlyList<AnswerFault> Faults);

    /// <param name="address">Where it comes from; guessed codes are counted.</param>
    /// <returns>Refuses <c>too-many-attempts</c>, <c>survey-code</c>, <c>survey-over</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.Admits(null, address))
            return new Refusal("too-many-attempts");
        var hash = TicketCode.HashOf(request.Code);
        var invitation = await db.Set<SurveyInvitation>().Include(i => i.Lines).SingleOrDefaultAsync(i => i.ProvinceId == province.Id && i.CodeHash == hash, cancellation);
        if (invitation is null)
            return new Refusal("survey-code");
        throttle.Forgive(null, address);
        var survey = await db.Set<LabourSurvey>().AsNoTracking().SingleAsync(s => s.ProvinceId == province.Id && s.Id == invitation.SurveyId, cancellation);
        if (!survey.IsOpenOn(time.Today()))
            return new Refusal("survey-over", survey.AnswersUntil.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        if (invitation.Version != request.Seen)
            return new Refusal("survey-changed");
        var isSent = request.IsSent || invitation.SentAt is not null;
        var asked = survey.Occupations.ToHashSet();
        var typed = request.Typed with { Lines = [.. request.Typed.Lines.Where(l => asked.Contains(l.OccupationId)).DistinctBy(l => l.OccupationId)] };
        var (content, faults) = AnswerCheck.Read(typed, isSent, request.Culture);
        if (content is null)
            return new Result(Kept: false, isSent, faults);
        invitation.Keep(content, isSent, time.GetUtcNow());
        var deed = Actor.Xanh.Does(isSent ? "answer-labour-survey" : "draft-survey-answer");
        return await db.SaveAsync(deed, cancellation) is { } refusal ? refusal : new Result(Kept: true, isSent, faults);
    }
}
