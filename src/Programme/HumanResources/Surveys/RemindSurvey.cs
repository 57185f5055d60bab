using System.Globalization;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Writes to every enterprise that has not answered and may be written to: its link, later a reminder; nobody twice a day.</summary>
public sealed class RemindSurvey(ProgrammeDb db, SurveyQueries surveys, SiteAddress site, CurrentProvince province, TimeProvider time)
{
    /// <summary>Where the form of a code opens, within the site.</summary>
    public const string FormPath = "/khao-sat/";

    /// <param name="Written">Mails put into the outbox now.</param>
    /// <param name="Before">Who was written to today already.</param>
    /// <param name="Unreachable">Who has no usable address, or did not agree to be written to: they need a letter.</param>
    public sealed record Result(int Written, int Before, int Unreachable);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-survey</c>, <c>survey-over</c>, <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome<Result>> RunAsync(int year, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        if (await surveys.FindAsync(year, cancellation) is not { } survey)
            return new Refusal("no-such-survey");
        var today = time.Today();
        if (!survey.IsOpenOn(today))
            return new Refusal("survey-over", survey.AnswersUntil.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        var (all, _) = await surveys.InvitationsAsync(survey.Id, new InvitationFilter(), cancellation: cancellation);
        var waiting = all.Where(r => r.State != InvitationState.Answered).ToList();
        var reached = waiting.Where(r => IsAddress(r.Mail)).ToList();
        var fresh = reached.Where(r => r.MailedOn != today).ToList();
        var now = time.GetUtcNow();
        db.OutboxMails.AddRange(fresh.Select(r => SurveyMail.Of(survey, r, r.MailedOn is not null, LinkOf(r.Code), now)));
        if (fresh.Count > 0)
        {
            var deed = actor.Does("remind-labour-survey", fresh.Count.ToString(CultureInfo.InvariantCulture));
            db.Tell(deed, province.Id, LabourSurvey.SubjectOf(survey.Id));
            try
            {
                if (await db.SaveAsync(deed, cancellation) is { } refusal)
                    return refusal;
            }
            catch (DbUpdateException taken) when (db.IsDuplicate(taken))
            {
                db.ChangeTracker.Clear();
                return new Refusal("changed-meanwhile");
            }
        }
        return new Result(fresh.Count, reached.Count - fresh.Count, waiting.Count - reached.Count);
    }

    /// <summary>The whole address of a form.</summary>
    public string LinkOf(string code) => site.Of(FormPath + code);

    // As a mail server would take it.
    private static bool IsAddress(string? mail) =>
        mail is { Length: > 0 and <= MailLimits.Address } && mail.All(c => c is > ' ' and < '\x7f' and not ('<' or '>')) && MailAddress.TryCreate(mail, out _);
}
