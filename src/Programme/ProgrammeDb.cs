using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;

namespace Xanh.Programme;

/// <summary>Everything a programme keeps: the unit of work of every use case. The database behind it is chosen by Storage.</summary>
public abstract class ProgrammeDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<OrganisationUnit> Units => Set<OrganisationUnit>();

    public DbSet<UnitName> UnitNames => Set<UnitName>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanSource> PlanSources => Set<PlanSource>();

    public DbSet<PlanSourceFile> PlanSourceFiles => Set<PlanSourceFile>();

    public DbSet<PlanFact> PlanFacts => Set<PlanFact>();

    public DbSet<PlannedTask> PlannedTasks => Set<PlannedTask>();

    public DbSet<TaskAgency> TaskAgencies => Set<TaskAgency>();

    public DbSet<PlannedTarget> PlannedTargets => Set<PlannedTarget>();

    public DbSet<PlannedReportingDuty> PlannedReportingDuties => Set<PlannedReportingDuty>();

    public DbSet<PlanLegalBasis> PlanLegalBases => Set<PlanLegalBasis>();

    public DbSet<PlanFundingSource> PlanFundingSources => Set<PlanFundingSource>();

    public DbSet<PlanRecipient> PlanRecipients => Set<PlanRecipient>();

    public DbSet<PlanAmendment> PlanAmendments => Set<PlanAmendment>();

    public DbSet<PlanDiagnostic> PlanDiagnostics => Set<PlanDiagnostic>();
}
