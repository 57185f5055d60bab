using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Budget;

/// <summary>Puts the use cases and queries of the area into a host's services.</summary>
public static class BudgetServices
{
    public static IServiceCollection AddBudget(this IServiceCollection services) => services
        .AddScoped<BudgetNews>()
        .AddScoped<BudgetDesk>()
        .AddScoped<OpenBudgetLine>()
        .AddScoped<EditBudgetLine>()
        .AddScoped<EnterBudget>()
        .AddScoped<CounterBudgetEntry>()
        .AddScoped<EndBudgetLine>()
        .AddScoped<ImportBudget>()
        .AddScoped<FundingChoiceQueries>()
        .AddScoped<BudgetQueries>();
}
