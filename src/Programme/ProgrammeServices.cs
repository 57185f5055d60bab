using Microsoft.Extensions.DependencyInjection;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Calendars;
using Xanh.Programme.Classification;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Enterprises;
using Xanh.Programme.HumanResources;
using Xanh.Programme.Inspections;
using Xanh.Programme.Investments;
using Xanh.Programme.Journal;
using Xanh.Programme.Library;
using Xanh.Programme.Messages;
using Xanh.Programme.Network;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Recognition;
using Xanh.Programme.Registers;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reviews;
using Xanh.Programme.Technologies;
using Xanh.Programme.Training;
using Xanh.Programme.Work;
using Xanh.Programme.Zones;

namespace Xanh.Programme;

/// <summary>Puts every use case and query into a host's services.</summary>
public static class ProgrammeServices
{
    public static IServiceCollection AddProgramme(this IServiceCollection services) => services
        .AddLogging()
        .AddJournal()
        .AddAccess()
        .AddOrganisations()
        .AddReviews()
        .AddScoped<PlanQueries>()
        .AddScoped<PlannedTaskQueries>()
        .AddScoped<PlannedTargetQueries>()
        .AddScoped<PlanSourceQueries>()
        .AddWork()
        .AddDifficulties()
        .AddBudget()
        .AddCalendars()
        .AddReporting()
        .AddMessages()
        .AddRegisters()
        .AddEnterprises()
        .AddClassification()
        .AddTechnologies()
        .AddNetwork()
        .AddZones()
        .AddInvestments()
        .AddLibrary()
        .AddInspections()
        .AddHumanResources()
        .AddTraining()
        .AddRecognition();
}
