using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Recognition;

/// <summary>Puts the register, use cases and queries of the area into a host's services.</summary>
public static class RecognitionServices
{
    public static IServiceCollection AddRecognition(this IServiceCollection services) => services
        .AddRegister<AwardRegister, Award>()
        .AddScoped<OpenRound>()
        .AddScoped<Nominate>()
        .AddScoped<WriteScores>()
        .AddScoped<DecideRound>()
        .AddScoped<RecognitionQueries>();
}
