using Microsoft.Extensions.DependencyInjection;

namespace Xanh.Programme.Organisations;

/// <summary>Use cases and queries of units and groups.</summary>
internal static class OrganisationServices
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddScoped<ImportUnits>()
        .AddScoped<ImportCommunes>()
        .AddScoped<CreateUsualUnits>()
        .AddScoped<CreateUnit>()
        .AddScoped<RenameUnit>()
        .AddScoped<MergeUnits>()
        .AddScoped<SplitUnit>()
        .AddScoped<DissolveUnit>()
        .AddScoped<NameStandingAgency>()
        .AddScoped<AddAlias>()
        .AddScoped<RemoveAlias>()
        .AddScoped<RecordContact>()
        .AddScoped<EndContact>()
        .AddScoped<CreateGroup>()
        .AddScoped<CreateUsualGroups>()
        .AddScoped<ChangeGroup>()
        .AddScoped<ChangeMembers>()
        .AddScoped<EndMembership>()
        .AddScoped<UnitQueries>()
        .AddScoped<HeldUnits>();
}
