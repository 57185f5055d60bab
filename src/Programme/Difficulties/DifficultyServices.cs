using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Difficulties;

/// <summary>Puts the use cases and queries of the area into a host's services.</summary>
public static class DifficultyServices
{
    public static IServiceCollection AddDifficulties(this IServiceCollection services) => services
        .AddScoped<DifficultyNews>()
        .AddScoped<DifficultyDesk>()
        .AddScoped<RaiseDifficulty>()
        .AddScoped<AnswerDifficulty>()
        .AddScoped<RemarkOnDifficulty>()
        .AddScoped<ForwardDifficulty>()
        .AddScoped<PutOffAnswer>()
        .AddScoped<CloseDifficulty>()
        .AddScoped<ReopenDifficulty>()
        .AddScoped<AmendedVersionQueries>()
        .AddScoped<DifficultyQueries>();
}
