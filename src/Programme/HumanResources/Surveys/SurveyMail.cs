using System.Globalization;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>Writes the mail that brings an enterprise its link.</summary>
internal static class SurveyMail
{
    private const string Beginning = "survey/";
    private const int IdLength = 32;

    /// <summary>Official mail is in Vietnamese.</summary>
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>How the keys of all mails of a survey begin.</summary>
    public static string KeyOf(Guid survey) => Beginning + survey.ToString("N") + "/";

    /// <summary>The same for one enterprise on one day: nobody gets two a day.</summary>
    public static string KeyOf(Guid survey, Guid invitation, DateOnly day) =>
        KeyOf(survey) + invitation.ToString("N") + "/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Guid InvitationOf(string key) => Guid.ParseExact(key.AsSpan(Beginning.Length + IdLength + 1, IdLength), "N");

    public static OutboxMail Of(LabourSurvey survey, InvitationRow row, bool isReminder, string link, DateTimeOffset now)
    {
        var kind = isReminder ? NoticeKind.SurveyReminded : NoticeKind.SurveyOpened;
        object[] arguments = [survey.Year.ToString(CultureInfo.InvariantCulture), row.Name, survey.AnswersUntil.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), row.Code];
        var subject = ProgrammeTexts.Table.Format("mail-subject." + kind, Vietnamese, arguments);
        var name = row.Name.Length > MailLimits.Name ? row.Name[..MailLimits.Name] : row.Name;
        return new OutboxMail
        {
            ProvinceId = survey.ProvinceId,
            Id = Guid.CreateVersion7(now),
            Key = KeyOf(survey.Id, row.Id, VietnamTime.DayOf(now)),
            Kind = kind,
            Address = row.Mail!,
            Name = name,
            Subject = subject.Length > MailLimits.Subject ? subject[..MailLimits.Subject] : subject,
            Text = ProgrammeTexts.Table.Format("mail.frame", Vietnamese, name, ProgrammeTexts.Table.Format("mail-text." + kind, Vietnamese, arguments), link),
            WrittenAt = now,
            NextTryAt = now,
        };
    }
}
