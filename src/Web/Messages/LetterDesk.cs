using Xanh.Programme.Calendars;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Publishing.Papers;

namespace Xanh.Web.Messages;

/// <summary>Letters of the standing agency to units whose report is late.</summary>
public sealed class LetterDesk(PeriodQueries periods, ReportingDesk desk, UnitHeads heads)
{
    public Task<ReportingPeriod?> PeriodAsync(string slug, CancellationToken cancellation) => periods.FindAsync(slug, cancellation);

    /// <summary>Office and name of who heads the standing agency; empty when nobody is known.</summary>
    public async Task<(string Office, string Name)> SignerAsync(DateOnly today, CancellationToken cancellation)
    {
        var standing = (await desk.UnitsAsync(cancellation)).Standing;
        var head = standing is null ? null : await heads.OfAsync(standing.Code, today, cancellation);
        return (head?.Position ?? "", head?.PersonName ?? "");
    }

    /// <param name="until">By when the units are asked to report now.</param>
    /// <param name="keptBy">Letters of the drafting office: <c>QLCN</c>.</param>
    public async Task<byte[]> WriteAsync(
        IReadOnlyList<OwedRow> rows, ReportingPeriod period, DateOnly until, string? office, string? signer, string? keptBy, WorkingCalendar calendar, DateOnly today, CancellationToken cancellation)
    {
        var units = await desk.UnitsAsync(cancellation);
        var standing = units.Standing ?? units.Units[0];
        var from = PaperBodies.Of(standing, units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province));
        var signature = string.IsNullOrWhiteSpace(office) ? null : new PaperSignature(from.Powers, office.Trim(), string.IsNullOrWhiteSpace(signer) ? null : signer.Trim());
        return PaperWriter.Write([.. rows.Select(r => ReminderLetter.Of(
            new ReminderLetter.Content(r.UnitName, period.Name, r.Times.DueOn, r.Times.DaysLate(today, calendar), until), from, signature, keptBy, today))]);
    }
}
