using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xanh.Documents;

namespace Xanh.Programme.Reviews;

/// <summary>The use cases and queries of import and review.</summary>
public static class ReviewServices
{
    /// <summary>A host that can run tools adds its own <see cref="PlanReader"/> before; a host adds the <see cref="Files.FileStore"/>.</summary>
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new PlanReader());
        return services
            .AddScoped<StartReview>()
            .AddScoped<ReadUpload>()
            .AddScoped<AbandonReview>()
            .AddScoped<ChoosePurpose>()
            .AddScoped<EditItem>()
            .AddScoped<AcceptItems>()
            .AddScoped<IgnoreItem>()
            .AddScoped<RestoreItem>()
            .AddScoped<MergeItems>()
            .AddScoped<SplitItem>()
            .AddScoped<AddItem>()
            .AddScoped<RejectSameWork>()
            .AddScoped<ResolveAgency>()
            .AddScoped<ChooseOwing>()
            .AddScoped<SeePassages>()
            .AddScoped<UndoStep>()
            .AddScoped<DecideMatch>()
            .AddScoped<ChooseScope>()
            .AddScoped<ComparisonQueries>()
            .AddScoped<PlanVersionQueries>()
            .AddScoped<ConfirmReview>()
            .AddScoped<ImportPlan>()
            .AddScoped<ReviewQueries>()
            .AddScoped<AgencyQueries>();
    }
}
