using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Xanh.Programme.Access;
using Xanh.Programme.Budget;
using Xanh.Programme.Calendars;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Enterprises;
using Xanh.Programme.Journal;
using Xanh.Programme.Messages;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;

namespace Xanh.Programme;

/// <summary>Everything a programme keeps: the unit of work of every use case. The database behind it is chosen by Storage.</summary>
public abstract class ProgrammeDb(DbContextOptions options, TimeProvider time) : DbContext(options)
{
    private bool deedIsTold;

    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();

    public DbSet<JournalHead> JournalHeads => Set<JournalHead>();

    public DbSet<PersonalSalt> PersonalSalts => Set<PersonalSalt>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<SignInTicket> SignInTickets => Set<SignInTicket>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<OrganisationUnit> Units => Set<OrganisationUnit>();

    public DbSet<UnitName> UnitNames => Set<UnitName>();

    public DbSet<UnitContact> UnitContacts => Set<UnitContact>();

    public DbSet<UnitSuccession> UnitSuccessions => Set<UnitSuccession>();

    public DbSet<UnitGroup> UnitGroups => Set<UnitGroup>();

    public DbSet<GroupMember> GroupMembers => Set<GroupMember>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<PlanSource> PlanSources => Set<PlanSource>();

    public DbSet<PlanSourceFile> PlanSourceFiles => Set<PlanSourceFile>();

    public DbSet<PlanFact> PlanFacts => Set<PlanFact>();

    public DbSet<PlannedTask> PlannedTasks => Set<PlannedTask>();

    public DbSet<TaskAgency> TaskAgencies => Set<TaskAgency>();

    public DbSet<TaskSource> TaskSources => Set<TaskSource>();

    public DbSet<PlannedTarget> PlannedTargets => Set<PlannedTarget>();

    public DbSet<PlannedReportingDuty> PlannedReportingDuties => Set<PlannedReportingDuty>();

    public DbSet<PlanLegalBasis> PlanLegalBases => Set<PlanLegalBasis>();

    public DbSet<PlanFundingSource> PlanFundingSources => Set<PlanFundingSource>();

    public DbSet<PlanRecipient> PlanRecipients => Set<PlanRecipient>();

    public DbSet<PlanAmendment> PlanAmendments => Set<PlanAmendment>();

    public DbSet<PlanDiagnostic> PlanDiagnostics => Set<PlanDiagnostic>();

    public DbSet<WorkEntry> WorkEntries => Set<WorkEntry>();

    public DbSet<WorkNote> WorkNotes => Set<WorkNote>();

    public DbSet<WorkFile> WorkFiles => Set<WorkFile>();

    public DbSet<TaskAssignment> TaskAssignments => Set<TaskAssignment>();

    public DbSet<WorkLook> WorkLooks => Set<WorkLook>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<Difficulty> Difficulties => Set<Difficulty>();

    public DbSet<DifficultyStep> DifficultySteps => Set<DifficultyStep>();

    public DbSet<DifficultyFile> DifficultyFiles => Set<DifficultyFile>();

    public DbSet<BudgetLine> BudgetLines => Set<BudgetLine>();

    public DbSet<BudgetEntry> BudgetEntries => Set<BudgetEntry>();

    public DbSet<BudgetFile> BudgetFiles => Set<BudgetFile>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<ReportingPeriod> ReportingPeriods => Set<ReportingPeriod>();

    public DbSet<ReportQuestion> ReportQuestions => Set<ReportQuestion>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReportField> ReportFields => Set<ReportField>();

    public DbSet<ReportStep> ReportSteps => Set<ReportStep>();

    public DbSet<ReportMessage> ReportMessages => Set<ReportMessage>();

    public DbSet<ReportEvidence> ReportEvidence => Set<ReportEvidence>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticeReading> NoticeReadings => Set<NoticeReading>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    /// <summary>The newest tasks in force whose search text holds all words; a database may use an index of its own.</summary>
    /// <param name="words">Folded, see <see cref="SearchWords"/>.</param>
    /// <param name="most">How many are looked for.</param>
    public virtual IQueryable<PlannedTask> TasksWith(IReadOnlyList<string> words, string provinceId, int most) => words
        .Aggregate(PlannedTasks.Where(t => t.ProvinceId == provinceId && t.Until == null), (tasks, word) => tasks.Where(t => t.SearchText.Contains(word)))
        .OrderByDescending(t => t.PlanId).ThenByDescending(t => t.Ordinal).Take(most);

    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();

    public DbSet<ReviewFile> ReviewFiles => Set<ReviewFile>();

    public DbSet<ReviewSource> ReviewSources => Set<ReviewSource>();

    public DbSet<ReviewItem> ReviewItems => Set<ReviewItem>();

    public DbSet<ReviewDiagnostic> ReviewDiagnostics => Set<ReviewDiagnostic>();

    public DbSet<ReviewStep> ReviewSteps => Set<ReviewStep>();

    public DbSet<ReviewMatch> ReviewMatches => Set<ReviewMatch>();

    public DbSet<ReviewAgency> ReviewAgencies => Set<ReviewAgency>();

    public DbSet<SeenPassage> SeenPassages => Set<SeenPassage>();

    public DbSet<ReviewOwing> ReviewOwings => Set<ReviewOwing>();

    public DbSet<Enterprise> Enterprises => Set<Enterprise>();

    public DbSet<Facility> Facilities => Set<Facility>();

    /// <summary>Whether a save failed because somebody else had saved a record with the same key first, and for no other reason.</summary>
    public abstract bool IsDuplicate(DbUpdateException failure);

    /// <summary>Whether a save failed because two saves waited for each other and the database let the other one go on.</summary>
    public virtual bool IsDeadlock(DbUpdateException failure) => false;

    /// <summary>Begins a transaction for work that nobody else may do at the same time.</summary>
    /// <param name="work">What is done: <c>import/enterprises</c>.</param>
    /// <returns>Null when somebody else is at it.</returns>
    public abstract Task<IDbContextTransaction?> BeginAloneAsync(string work, CancellationToken cancellation = default);

    /// <summary>Puts many new rows in at once, past the change tracker; within the transaction that was begun. Whoever calls tells the journal.</summary>
    internal Task InsertAllAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class => rows.Count == 0 ? Task.CompletedTask : InsertRowsAsync(rows, cancellation);

    /// <summary>Changes many rows at once, past the change tracker, each only while it is of the version it was read in. Whoever calls tells the journal.</summary>
    /// <returns>How many were changed.</returns>
    internal Task<int> UpdateAllAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class, IVersioned => rows.Count == 0 ? Task.FromResult(0) : UpdateRowsAsync(rows, cancellation);

    protected abstract Task InsertRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class;

    /// <returns>How many were changed.</returns>
    protected abstract Task<int> UpdateRowsAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Saves everything that was changed, and the journal's account of it, at once.</summary>
    /// <returns>Null when saved; refuses <c>changed-meanwhile</c> when somebody else saved one of the records first, and then nothing is saved.</returns>
    public async Task<Refusal?> SaveAsync(Deed deed, CancellationToken cancellation = default)
    {
        await TellAsync(deed, cancellation);
        deedIsTold = true;
        try
        {
            await SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            ChangeTracker.Clear();
            return new Refusal("changed-meanwhile");
        }
        catch (DbUpdateException failure)
        {
            // Two who add a part to one record at once collide in the part's key before the record's number is compared.
            var isOutrun = IsDeadlock(failure) || await IsOutrunAsync(cancellation);
            ChangeTracker.Clear();
            if (!isOutrun)
                throw;
            return new Refusal("changed-meanwhile");
        }
        finally
        {
            deedIsTold = false;
        }
    }

    /// <summary>Puts an event into the journal that no journalled record shows by itself; saved with the next save.</summary>
    /// <param name="changes">JSON object, see <see cref="JournalEntry.Changes"/>.</param>
    public void Tell(Deed deed, string provinceId, string subject, string changes = "{}") =>
        new JournalWriter(this, time).Tell(deed, provinceId, subject, changes);

    /// <summary>Writes the journal's account of what is about to be saved.</summary>
    protected virtual Task TellAsync(Deed deed, CancellationToken cancellation) => new JournalWriter(this, time).WriteAsync(deed, cancellation);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        PrepareSave();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PrepareSave();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private async Task<bool> IsOutrunAsync(CancellationToken cancellation)
    {
        foreach (var changed in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified).ToList())
        {
            var kept = await changed.GetDatabaseValuesAsync(cancellation);
            if (kept?.GetValue<int>(nameof(IVersioned.Version)) != changed.Property(v => v.Version).OriginalValue)
                return true;
        }
        return false;
    }

    private void PrepareSave()
    {
        if (!deedIsTold && ChangeTracker.Entries<IJournalled>().FirstOrDefault(e => e.State is not (EntityState.Unchanged or EntityState.Detached)) is { } silent)
            throw new InvalidOperationException($"{silent.Metadata.ClrType.Name} changes only under a deed: save with SaveAsync.");
        foreach (var changed in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified))
        {
            var version = changed.Property(v => v.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }
}
