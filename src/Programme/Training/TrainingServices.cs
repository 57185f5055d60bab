using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Training;

/// <summary>Puts the registers, use cases and queries of the area into a host's services.</summary>
public static class TrainingServices
{
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddRegister<TrainingEventRegister, TrainingEvent>()
        .AddRegister<MediaPieceRegister, MediaPiece>()
        .AddRegister<ContestEntryRegister, ContestEntry>()
        .AddSingleton<RegistrationThrottle>()
        .AddScoped<TrainingPost>()
        .AddScoped<TrainingDesk>()
        .AddScoped<ChangeEventState>()
        .AddScoped<RenewLink>()
        .AddScoped<ServeTask>()
        .AddScoped<SaveSession>()
        .AddScoped<RemoveSession>()
        .AddScoped<RegisterForEvent>()
        .AddScoped<WithdrawRegistration>()
        .AddScoped<SeatWaiting>()
        .AddScoped<AddParticipants>()
        .AddScoped<MarkAttendance>()
        .AddScoped<IssueCertificates>()
        .AddScoped<RevokeCertificate>()
        .AddScoped<InviteUntrained>()
        .AddScoped<TrainingQueries>()
        .AddScoped<PublicTrainingQueries>()
        .AddScoped<AttendedQueries>()
        .AddScoped<FigureQueries>()
        .AddScoped<CoverageQueries>();
}
