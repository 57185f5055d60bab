using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Work;

/// <summary>Puts the use cases and queries of the area into a host's services.</summary>
public static class WorkServices
{
    public static IServiceCollection AddWork(this IServiceCollection services) => services
        .AddScoped<WorkDesk>()
        .AddScoped<WorkFiles>()
        .AddScoped<OpenEntries>()
        .AddScoped<WriteProgress>()
        .AddScoped<CorrectProgress>()
        .AddScoped<EndEntry>()
        .AddScoped<ReopenEntry>()
        .AddScoped<MoveEntry>()
        .AddScoped<AskCoordinator>()
        .AddScoped<WithdrawRequest>()
        .AddScoped<AssignUnassigned>()
        .AddScoped<SaveView>()
        .AddScoped<RemoveView>()
        .AddWorkQueries();

    private static IServiceCollection AddWorkQueries(this IServiceCollection services) => services
        .AddScoped<WorkQueries>()
        .AddScoped<WorkNoteQueries>()
        .AddScoped<AskedQueries>()
        .AddScoped<BaselineQueries>()
        .AddScoped<PlanHistoryQueries>()
        .AddScoped<PlanListQueries>()
        .AddScoped<SavedViewQueries>()
        .AddScoped<TaskSearch>()
        .AddScoped<TaskChoiceQueries>()
        .AddScoped<UnitNameQueries>();
}
