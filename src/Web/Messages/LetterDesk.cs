using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Calendars;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Publishing.Papers;

namespace Xanh.Web.Messages;

/// <summary>Letters of the standing agency to units whose report is late.</summary>
public sealed class LetterDesk(ProgrammeDb db, CurrentProvince province)
{
    public Task<ReportingPeriod?> PeriodAsync(string slug, CancellationToken cancellation) =>
        db.ReportingPeriods.AsNoTracking().SingleOrDefaultAsync(p => p.ProvinceId == province.Id && p.Slug == slug, cancellation);

    /// <summary>Office and name of who heads the standing agency; empty when nobody is known.</summary>
    public async Task<(string Office, string Name)> SignerAsync(DateOnly today, CancellationToken cancellation)
    {
        var head = await db.UnitContacts.AsNoTracking()
            .Where(c => c.ProvinceId == province.Id && c.Role == ContactRole.Head && c.From <= today && (c.To == null || c.To >= today))
            .Where(c => db.Units.Any(u => u.ProvinceId == c.ProvinceId && u.Code == c.UnitCode && u.IsStanding))
            .OrderByDescending(c => c.Ordinal).FirstOrDefaultAsync(cancellation);
        return (head?.Position ?? "", head?.PersonName ?? "");
    }

    /// <param name="until">By when the units are asked to report now.</param>
    /// <param name="keptBy">Letters of the drafting office: <c>QLCN</c>.</param>
    public async Task<byte[]> WriteAsync(
        IReadOnlyList<OwedRow> rows, ReportingPeriod period, DateOnly until, string? office, string? signer, string? keptBy, WorkingCalendar calendar, DateOnly today, CancellationToken cancellation)
    {
        var units = await UnitDirectory.LoadAsync(db, province, cancellation);
        var standing = units.Standing ?? units.Units[0];
        var from = PaperBodies.Of(standing, units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province));
        var signature = string.IsNullOrWhiteSpace(office) ? null : new PaperSignature(from.Powers, office.Trim(), string.IsNullOrWhiteSpace(signer) ? null : signer.Trim());
        return PaperWriter.Write([.. rows.Select(r => ReminderLetter.Of(
            new ReminderLetter.Content(r.UnitName, period.Name, r.Times.DueOn, r.Times.DaysLate(today, calendar), until), from, signature, keptBy, today))]);
    }
}
