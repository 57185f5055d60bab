using System.Globalization;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.HumanResources;

/// <summary>The enterprises a survey asks, with their links: for mail merge, for calling round.</summary>
public static class InvitationSheet
{
    /// <param name="communeName">What a commune is called.</param>
    /// <param name="link">The whole address of a form.</param>
    public static byte[] Write(int year, IReadOnlyList<InvitationRow> rows, Func<string, string> communeName, Func<string, string> link, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        SheetColumn<InvitationRow>[] columns =
        [
            new(T("survey-links.enterprise"), 44, r => r.Name),
            new(T("survey-links.commune"), 24, r => communeName(r.Commune)),
            new(T("survey-links.address"), 34, r => r.Address),
            new(T("survey-links.state"), 16, r => ProgrammeTexts.Table.Format("survey-state." + r.State, culture)),
            new(T("survey-links.mail"), 30, r => r.Mail),
            new(T("survey-links.mailed"), 14, r => r.MailedOn),
            new(T("survey-links.code"), 24, r => r.Code),
            new(T("survey-links.link"), 60, r => link(r.Code)),
        ];
        return SheetWriter.Write(T("survey-links.name"), T("survey-links.title", year), columns, rows);
    }
}
