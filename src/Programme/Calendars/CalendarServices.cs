using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Calendars;

internal static class CalendarServices
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddScoped<CalendarQueries>()
        .AddScoped<SetCalendarDays>()
        .AddScoped<ForgetCalendarDay>();
}
