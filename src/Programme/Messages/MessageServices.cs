using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xanh.Programme.Messages.Reminders;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting.Papers;

namespace Xanh.Programme.Messages;

internal static class MessageServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        // A host says where people open the site, and how mail goes out.
        services.TryAddSingleton(new SiteAddress(new Uri("http://localhost")));
        return services
            .AddScoped<Post>()
            .AddScoped<NoticeQueries>()
            .AddScoped<ReadNotices>()
            .AddScoped<OutboxQueries>()
            .AddScoped<SettleMail>()
            .AddScoped<OwedReports>()
            .AddScoped<OwedAnswers>()
            .AddScoped<RemindByClock>()
            .AddScoped<RemindNow>()
            .AddScoped<ReminderQueries>()
            .AddScoped<RecordPaper>()
            .AddScoped<UnitHeads>();
    }
}
