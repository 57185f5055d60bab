using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.HumanResources.Forecasting;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers;

namespace Xanh.Programme.HumanResources;

/// <summary>Puts the registers, use cases and queries of the area into a host's services.</summary>
public static class HumanResourceServices
{
    public static IServiceCollection AddHumanResources(this IServiceCollection services) => services
        .AddRegister<OccupationRegister, Occupation>()
        .AddRegister<TrainingCapacityRegister, TrainingCapacity>()
        .AddScoped<EnterUsualOccupations>()
        .AddScoped<OpenSurvey>()
        .AddScoped<EditSurvey>()
        .AddScoped<SurveyQueries>()
        .AddScoped<SurveyForms>()
        .AddScoped<AnswerSurvey>()
        .AddScoped<RemindSurvey>()
        .AddScoped<ImportAnswers>()
        .AddScoped<ResultQueries>()
        .AddScoped<ForecastQueries>()
        .AddScoped<SetAssumptions>();
}
