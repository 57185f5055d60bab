using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>Puts the register of lines, the rules, classification and yearly reviews into a host's services.</summary>
public static class ClassificationServices
{
    public static IServiceCollection AddClassification(this IServiceCollection services) => services
        .AddRegister<ActivityLineRegister, ActivityLine>()
        .AddSingleton<TrialMemory>()
        .AddScoped<FactLoading>()
        .AddScoped<ClassificationRun>()
        .AddScoped<RuleDesk>()
        .AddScoped<DraftRules>()
        .AddScoped<EditRules>()
        .AddScoped<TryRules>()
        .AddScoped<PutRulesInForce>()
        .AddScoped<ClassifyAnew>()
        .AddScoped<RunCampaign>()
        .AddScoped<ReviewEnterprise>()
        .AddScoped<ClassificationQueries>()
        .AddScoped<RuleQueries>()
        .AddScoped<CampaignQueries>();
}
