using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What is asked about surveys and how far they have come.</summary>
public sealed class SurveyQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public DateOnly Today => time.Today();

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SurveyRow>> ListAsync(CancellationToken cancellation = default)
    {
        var surveys = await db.Set<LabourSurvey>().AsNoTracking().Where(s => s.ProvinceId == province.Id).OrderByDescending(s => s.Year).ToListAsync(cancellation);
        var counts = (await db.Set<SurveyInvitation>().Where(i => i.ProvinceId == province.Id).GroupBy(i => i.SurveyId)
            .Select(g => new { g.Key, All = g.Count(), Answered = g.Count(i => i.SentAt != null), Drafts = g.Count(i => i.SentAt == null && i.DraftedAt != null) })
            .ToListAsync(cancellation)).ToDictionary(c => c.Key);
        return surveys.ConvertAll(s => counts.TryGetValue(s.Id, out var c)
            ? new SurveyRow(s.Year, s.OpenedOn, s.AnswersUntil, c.All, c.Answered, c.Drafts) : new SurveyRow(s.Year, s.OpenedOn, s.AnswersUntil, 0, 0, 0));
    }

    /// <returns>Null when there was none that year.</returns>
    public Task<LabourSurvey?> FindAsync(int year, CancellationToken cancellation = default) =>
        db.Set<LabourSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.ProvinceId == province.Id && s.Year == year, cancellation);

    /// <summary>The enterprises asked, by name.</summary>
    /// <param name="take">Rows of the page; null for all.</param>
    public async Task<(IReadOnlyList<InvitationRow> Rows, int Total)> InvitationsAsync(
        Guid survey, InvitationFilter filter, int skip = 0, int? take = null, CancellationToken cancellation = default)
    {
        var found = Narrow(survey, filter).Join(
            db.Enterprises.Where(e => e.ProvinceId == province.Id), i => i.EnterpriseId, e => e.Id, (Invitation, Enterprise) => new { Invitation, Enterprise });
        foreach (var word in SearchWords.Of(filter.Search))
            found = found.Where(x => x.Enterprise.SearchText.Contains(word));
        var total = await found.CountAsync(cancellation);
        var ordered = found.OrderBy(x => x.Enterprise.SortText).ThenBy(x => x.Invitation.Id).Skip(skip);
        var rows = await (take is { } most ? ordered.Take(most) : ordered).Select(x => new
        {
            x.Invitation.Id, x.Invitation.EnterpriseId, x.Enterprise.Name, x.Invitation.Commune, x.Enterprise.Address, x.Invitation.Code, x.Invitation.DraftedAt, x.Invitation.SentAt,
            Mail = x.Enterprise.ContactConsent == true && x.Enterprise.ContactMail != "" ? x.Enterprise.ContactMail : null,
        }).ToListAsync(cancellation);
        var mailed = await MailedAsync(survey, cancellation);
        return (rows.ConvertAll(x => new InvitationRow(
            x.Id, x.EnterpriseId, x.Name, x.Commune, x.Address, x.Code, StateOf(x.SentAt, x.DraftedAt), x.SentAt, x.Mail, mailed.TryGetValue(x.Id, out var on) ? on : null)), total);
    }

    /// <summary>Occupations by their ids, also those that were merged or ended since.</summary>
    public async Task<IReadOnlyDictionary<Guid, Occupation>> OccupationsAsync(CancellationToken cancellation = default) =>
        await db.Set<Occupation>().AsNoTracking().Where(o => o.ProvinceId == province.Id).ToDictionaryAsync(o => o.Id, cancellation);

    private IQueryable<SurveyInvitation> Narrow(Guid survey, InvitationFilter filter)
    {
        var asked = db.Set<SurveyInvitation>().AsNoTracking().Where(i => i.ProvinceId == province.Id && i.SurveyId == survey);
        return filter.State switch
        {
            InvitationState.Answered => asked.Where(i => i.SentAt != null),
            InvitationState.Draft => asked.Where(i => i.SentAt == null && i.DraftedAt != null),
            InvitationState.Silent => asked.Where(i => i.SentAt == null && i.DraftedAt == null),
            _ => asked,
        };
    }

    private async Task<Dictionary<Guid, DateOnly>> MailedAsync(Guid survey, CancellationToken cancellation)
    {
        var begin = SurveyMail.KeyOf(survey);
        var mails = await db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.Key.StartsWith(begin)).Select(m => new { m.Key, m.WrittenAt }).ToListAsync(cancellation);
        var last = new Dictionary<Guid, DateOnly>();
        foreach (var mail in mails.OrderBy(m => m.WrittenAt))
            last[SurveyMail.InvitationOf(mail.Key)] = VietnamTime.DayOf(mail.WrittenAt);
        return last;
    }

    private static InvitationState StateOf(DateTimeOffset? sent, DateTimeOffset? drafted) =>
        sent is not null ? InvitationState.Answered : drafted is not null ? InvitationState.Draft : InvitationState.Silent;
}
