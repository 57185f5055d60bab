using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Calendars;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;

namespace Xanh.Web.Tests.Messages;

/// <summary>A period in which one unit, Sở Tài chính of the sample, owes a report.</summary>
internal static class OpenedPeriod
{
    public const string Slug = "nam-2025";
    public const string Name = "Báo cáo năm 2025";
    public const string Unit = "M02";

    /// <returns>The id of the unit's report.</returns>
    public static async Task<Guid> MakeAsync(ProgrammeDb db, DateOnly opensOn, DateOnly dueOn, bool needsHead = false)
    {
        var now = new DateTimeOffset(opensOn.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);
        var period = new ReportingPeriod { ProvinceId = "mau", Id = Guid.CreateVersion7(now), Slug = Slug };
        period.Define(new PeriodTerms { Name = Name, Span = CutOff.ByDecree.Span(PeriodKind.Year, 2025), OpensOn = opensOn, DueOn = dueOn, DaysBefore = [7, 1], EscalateAfter = 3, NeedsHead = needsHead }).ShouldBeNull();
        period.Open(now).ShouldBeNull();
        var report = Report.Open(period, Unit, Actor.Xanh, now);
        db.ReportingPeriods.Add(period);
        db.Reports.Add(report);
        await AddHeadAsync(db, opensOn);
        (await db.SaveAsync(Actor.Xanh.Does("open-period"))).ShouldBeNull();
        return report.Id;
    }

    /// <summary>Adds the head of the unit, with an address, to the next save.</summary>
    public static async Task AddHeadAsync(ProgrammeDb db, DateOnly from)
    {
        var unit = await db.Units.AsTracking().Include(u => u.Contacts).SingleAsync(u => u.Code == Unit);
        db.UnitContacts.Add(unit.AddContact(ContactRole.Head, "Trần Văn Mẫu Thủ Trưởng", "Giám đốc", null, "thu-truong@example.vn", from));
    }
}
