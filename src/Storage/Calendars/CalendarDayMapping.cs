using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Calendars;

namespace Xanh.Storage.Calendars;

internal sealed class CalendarDayMapping : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> day)
    {
        day.ToTable("calendar_days");
        day.HasKey(d => new { d.ProvinceId, d.Day });
        day.Property(d => d.ProvinceId).HasMaxLength(Lengths.Province);
        day.Property(d => d.Name).HasMaxLength(CalendarLimits.Name);
    }
}
