using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>What units were told about their reports.</summary>
public sealed class ReminderQueries(ProgrammeDb db, CurrentProvince province)
{
    private static readonly NoticeKind[] Kinds = [NoticeKind.ReportComing, NoticeKind.ReportDue, NoticeKind.ReportLate, NoticeKind.ReportEscalated];

    /// <summary>The last word to each unit, by report.</summary>
    public async Task<IReadOnlyDictionary<Guid, ToldRow>> LastAsync(IReadOnlyList<OwedRow> rows, CancellationToken cancellation = default)
    {
        var units = rows.Select(r => r.UnitCode).Distinct(StringComparer.Ordinal).ToList();
        var boxes = units.Select(u => Addressee.OfUnit(u).Box).Concat(units.Select(u => Addressee.HeadOf(u).Box)).ToList();
        var notices = await db.Notices.Where(n => n.ProvinceId == province.Id && boxes.Contains(n.Box) && Kinds.Contains(n.Kind)).Select(n => new { n.Key, n.Kind, n.At }).ToListAsync(cancellation);
        var mails = await db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.UnitCode != null && units.Contains(m.UnitCode) && Kinds.Contains(m.Kind)).Select(m => new { m.Key, m.State }).ToListAsync(cancellation);
        var byReport = mails.ToLookup(m => ReportOf(m.Key), StringComparer.Ordinal);
        return notices.GroupBy(n => ReportOf(n.Key), StringComparer.Ordinal)
            .Where(g => Guid.TryParseExact(g.Key, "N", out _))
            .ToDictionary(
                g => Guid.ParseExact(g.Key, "N"),
                g => g.MaxBy(n => n.At) is { } last
                    ? new ToldRow(last.At, last.Kind, byReport[g.Key].Count(), byReport[g.Key].Count(m => m.State is MailState.Waiting or MailState.GivenUp or MailState.Unsure))
                    : throw new InvalidOperationException());
    }

    /// <summary>Who would get mail, by unit code.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<MailPerson>>> PeopleAsync(IReadOnlyList<OwedRow> rows, DateOnly today, CancellationToken cancellation = default)
    {
        var book = await MailBook.LoadAsync(db, province.Id, today, [.. rows.Select(r => Addressee.OfUnit(r.UnitCode))], cancellation);
        return rows.Select(r => r.UnitCode).Distinct(StringComparer.Ordinal).ToDictionary(c => c, c => book.Of(Addressee.OfUnit(c)), StringComparer.Ordinal);
    }

    // report/{id}/…
    private static string ReportOf(string key) => key.Split('/') is ["report", var id, ..] ? id : "";
}
